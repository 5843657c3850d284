/** The ways in which a page names its publisher as whose writers it has; from general knowledge of bylines and of notes about authors. */
import { end, type Template } from './template.ts';

/** Where nothing but a comma or a day says so, many others are named alike: `byline`. */
export const staffTemplates: readonly Template[] = [
  // "By Ada Quist, Quay Herald staff", "Ada Quist | The Quay Herald", "Quay Herald reporter"
  {
    kind: 'byline',
    lead: /^(?:by )?[^,|/]{4,40}(?:,| ·| \|| [-–—]| \/| for) /gi,
    tail: new RegExp(
      `(?:(?: (?:staff|reporters?|contributor|correspondent|editor|writer|columnist|desk)\\b.*)?${end})`,
      'iy',
    ),
  },
  // "Ada Quist, Quay Herald 3:53 p.m.", "Quay Herald / 05:12 AM"
  {
    kind: 'byline',
    lead: /^(?:by )?(?:[^,|/\d]{4,40}(?:,| \||\/) )?/gi,
    tail: /(?:,| [/|-])? \d{1,2}:\d\d/y,
  },
  {
    kind: 'staff',
    lead: /\b(?:is|as) an? /g,
    tail: / (?:staff|reporters?|contributor|correspondent|columnist|(?:senior |staff )?writer|(?:\w+ )?editor)\b/y,
  },
  {
    kind: 'staff',
    lead: /^(?:(?:by|from|special to) )?/gi,
    tail: / (?:staff|reporters?|contributor|correspondent|news ?desk|editorial board|(?:with|and) (?:agencies|wires?))\b/iy,
  },
  // "Ada Quist is an editor at the Quay Herald"
  {
    kind: 'staff',
    lead: /\b(?:(?:reporter|editor|writer|correspondent|columnist|contributor|journalist) (?:for|at|of|to|with|on)|cover(?:s|ing) [^.,]{3,40} (?:for|at)|joined|writes for) (?:the )?/gi,
    tail: /(?:[.,;]|\s*$| (?:and|in|who|based|where|covering|since)\b)/y,
  },
  // "Special to the Quay Herald", "not edited by Quay Herald staff"
  { kind: 'staff', lead: /\bspecial to (?:the )?/gi, tail: /[.,]?\s*$/y },
  {
    kind: 'staff',
    lead: /\b(?:edited|reviewed|written) by (?:the )?/gi,
    tail: / (?:editors|newsroom|staff)\b/iy,
  },
];
