/** The ways in which a page names its publisher where it asks readers for something: on its buttons, in its forms, terms and appeals; from general knowledge. */
import { end, network, type Template } from './template.ts';

const onNetwork = `(?: on (?:${network}))?(?: for .{3,60})?`;

export const askingTemplates: readonly Template[] = [
  // "Subscribe to the Quay Herald and get three months free", "download the Quay Herald app"
  {
    kind: 'firm',
    lead: /\b(?:subscribe to|subscription to|access to|direct from|turning to) (?:(?:our|the) )?(?:free )?/gi,
    tail: /(?: newsletters?| (?:to|today|now|and|at|for|every)\b|[,.!])/iy,
  },
  {
    kind: 'firm',
    lead: /\b(?:download|get|install) (?:(?:our|the) )?(?:free )?/gi,
    tail: /(?: (?:mobile |news )?app)\b/iy,
  },
  {
    kind: 'button',
    lead: /\b(?:download|get|install|read(?:ing)?) (?:(?:our|the) )?(?:free )?/gi,
    tail: /(?: newsletters?| (?:to|today|now|and|for|every)\b|[,.!])/iy,
  },
  // "Advertise with the Quay Herald", "More from the Quay Herald", "Sign in to the Quay Herald"
  {
    kind: 'firm',
    lead: /^[*•]? ?(?:about|advertise (?:with|on|in)|also (?:on|in)|careers at|donate to|elsewhere (?:on|in)|follow|inside|jobs at|join|latest from|(?:sign|log) in to|more (?:about|from|in|on)|most (?:popular|read) (?:in|on)|(?:read|see) more (?:at|from|in|on)|recommended on|return to|send (?:feedback|tips) to|submit to|subscribe to|support|visit|welcome to|why (?:you can )?trust|work (?:for|at|with)|write for) /gi,
    tail: new RegExp(
      `(?:${onNetwork}| (?:app|newsletters?|home ?page|home|top page|team|staff|today|now|here))${end}`,
      'iy',
    ),
  },
  // "Get the Quay Herald app", "Shop Quay Herald"
  {
    kind: 'button',
    lead: /^[*•]? ?(?:access|all of|back to|best of|contact|download|explore|get|give|go to|help|home [-–—]|more(?= (?!about|from|in|on))|search|share this story ?:|shop|sign up (?:for|to)|try|why) /gi,
    tail: new RegExp(
      `(?: (?:on (?:${network})|app|newsletters?|home ?page|home|top page|team|staff|today|now|here|for .{3,40}))?${end}`,
      'iy',
    ),
  },
  // "Quay Herald Newsletters", "Quay Herald on Facebook"
  {
    kind: 'own',
    tail: new RegExp(
      `(?:['’]s)? (?:[-–] )?(?:(?:news )?apps?|(?:google news |whatsapp )?channel|careers|crosswords?|media kit|newsletters?|on (?:${network})|podcasts?|premium|staff)${end}`,
      'iy',
    ),
  },
  // "Quay Herald Events"
  {
    kind: 'offshoot',
    tail: new RegExp(
      `(?:['’]s)? (?:[-–] )?(?:archives?|back to home|classifieds|coupons|events|foundation|home ?page|home|jobs|live|magazine|plus|pro|puzzles|radio|shop|store|tv|weekend|worldwide)${end}`,
      'iy',
    ),
  },
  // "Receive newsletters from the Quay Herald and its partners"
  {
    kind: 'terms',
    lead: /\b(?:newsletters?|e-?mails?|alerts|offers|news|updates|messages|notifications|communications) from /gi,
    tail: /(?:[.,;!]|\s*$| (?:and|or|to|in|at)\b)/y,
  },
  // "The Quay Herald may earn a commission", "the Quay Herald’s terms of service"
  {
    kind: 'terms',
    lead: /(?:^|[.!:] )(?:at )?/gi,
    tail: /(?:,? we)? (?:may (?:earn|receive)|uses? cookies|will use|would like|is not responsible|is a participant|as an Amazon|participates|earns|independently|does not)\b/y,
  },
  {
    kind: 'terms',
    lead: /\b(?:agree to|accept|our|the|with) /gi,
    tail: /(?:['’]s?)? (?:terms|privacy|cookie|user|community|comment)\b/iy,
  },
  {
    kind: 'terms',
    tail: /(?:['’]s?)? (?:privacy|terms|cookie|user agreement|editorial standards|corrections)\b/iy,
  },
  // "Comments on the Quay Herald are read first", "Our Standards: The Quay Herald Principles", "You must credit the Quay Herald"
  {
    kind: 'terms',
    lead: /\bcomments (?:on|at|to) (?:the )?/gi,
    tail: / (?:are|is|may|must|do|will)\b/y,
  },
  {
    kind: 'terms',
    lead: /\bour (?:code|policy|principles|standards): (?:the )?/gi,
    tail: / (?:trust )?(?:charter|code|guidelines|policy|principles|standards)\b/iy,
  },
  {
    kind: 'terms',
    lead: /\b(?:must|please) credit (?:the )?/gi,
    tail: /[.,]|$/y,
  },
];
