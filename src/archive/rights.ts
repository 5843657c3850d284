/** A RightsStatements.org address to the name of its statement, and a statement’s code to its address. */

/** Names of the statements by their codes. */
export const rightsNames: Readonly<Record<string, string>> = {
  InC: 'In Copyright',
  'InC-OW-EU': 'In Copyright – EU Orphan Work',
  'InC-EDU': 'In Copyright – Educational Use Permitted',
  'InC-NC': 'In Copyright – Non-Commercial Use Permitted',
  'InC-RUU': 'In Copyright – Rights-holder(s) Unlocatable or Unidentifiable',
  'NoC-CR': 'No Copyright – Contractual Restrictions',
  'NoC-NC': 'No Copyright – Non-Commercial Use Only',
  'NoC-OKLR': 'No Copyright – Other Known Legal Restrictions',
  'NoC-US': 'No Copyright – United States',
  CNE: 'Copyright Not Evaluated',
  UND: 'Copyright Undetermined',
  NKC: 'No Known Copyright',
};

export function rightsName(address: string): string {
  const code = /\/(?:vocab|page)\/([\w-]+)\//.exec(address)?.[1] ?? '';
  return rightsNames[code] ?? address;
}

export function rightsAddress(code: string): string {
  return `http://rightsstatements.org/vocab/${code}/1.0/`;
}
