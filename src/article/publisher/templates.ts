/** The ways in which a page names its publisher in its furniture, from general knowledge of menus, notices, forms and feet. */
import { askingTemplates } from './asking-templates.ts';
import { legalForms } from './owners.ts';
import { staffTemplates } from './staff-templates.ts';
import { dayBehind, type Template } from './template.ts';

const legal = `(?:,? (?:${legalForms}))*`;
/** "2017–2023" */
const years = String.raw`(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)?\d\d)?`;

export const templates: readonly Template[] = [
  // "© 2019–2023 The Quay Herald, LLC. All rights reserved"
  {
    kind: 'notice',
    lead: /(?:©|\(c\)|\bcopyright\b)(?:[\s©:,]|\(c\)|copyright\b|all rights reserved\.?|(?:19|20)\d\d(?:\s*[-–,/]\s*(?:(?:19|20)?\d\d|present))?[,.]?)*(?:by )?/gi,
    tail: new RegExp(
      String.raw`${legal}(?:[.,|*!;:)\]]| [-–—|•·/(]|\s*$| (?:and|or) its\b| (?:all|some) rights|\s*(?:19|20)\d\d| reserved)`,
      'iy',
    ),
  },
  // "The Quay Herald, 2023 ©", "The Quay Herald Ltd. All rights reserved", "All rights reserved 2017–2023 by the Quay Herald"
  {
    kind: 'notice',
    lead: /^[*•]? ?(?!copyright\b|(?:19|20)\d\d\b)/gi,
    tail: new RegExp(
      String.raw`${legal},?(?: ${years})? ?(?:©|\(c\)|copyright\b|[-–—|.,]? ?all rights reserved)`,
      'iy',
    ),
  },
  {
    kind: 'notice',
    lead: new RegExp(String.raw`\brights reserved (?:${years} )?by (?:the )?`, 'gi'),
    tail: /[.,;]|\s*$/y,
  },
  // "The Quay Herald is part of the Harbour group": somebody in the news is, too
  {
    kind: 'part',
    lead: /(?:^|[.!] )["“]?/g,
    tail: /["”]? (?:is|are) (?:an? )?(?:proud )?(?:part of|owned|published|funded by|division of|registered|trademarks?|members? of|brand|free of|(?:news ?)?(?:web)?site\b)/y,
  },
  // "The Quay Herald is supported by its readers", "is an independent magazine", "is independent and student-run"
  {
    kind: 'supported',
    lead: /(?:^|[.!] )["“]?/g,
    tail: /["”]? (?:is|are) (?:an? )?(?:supported by|(?:reader|listener|viewer)[- ](?:funded|supported)|(?:editorially )?independent and|financed by|(?:independent|non-?profit) (?:news|magazine|publication)|ministry of|student-run|members? of the Press Council)/y,
  },
  // "This appeared in the print edition of the Quay Herald", "in the Quay Herald print edition"
  {
    kind: 'print',
    lead: /\b(?:appear(?:s|ed)|published|printed) (?:in print )?(?:in|on) (?:the (?:print|paper|\p{L}+ \d+,? \d*) (?:edition|issue) of )?(?:the )?/giu,
    tail: /['’]?s? (?:print|paper|newspaper|magazine|edition|issue)\b/iy,
  },
  // "Published in the Quay Herald on June 3, 2015"; what was "first published in the Quay Herald" may be reprinted
  {
    kind: 'print',
    lead: /^(?:this (?:article|story) (?:was )?)?(?:appeared|published) (?:in print )?(?:in|on|by) (?:the )?/gi,
    tail: dayBehind,
  },
  {
    kind: 'reprint',
    lead: /^(?:this (?:article|story) (?:was )?)?(?:first |originally )(?:appeared|published) (?:in print )?(?:in|on|by) (?:the )?/gi,
    tail: dayBehind,
  },
  ...askingTemplates,
  ...staffTemplates,
];
