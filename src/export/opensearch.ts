/** An archive to its OpenSearch description, from which a browser can add it as a search engine. */

type Searched = {
  title: string;
  description: string;
  /** BCP 47. */
  language: string;
  /** Absolute, as the format demands: the search page, this description, and a picture. */
  search: string;
  self: string;
  icon: string;
};

/** https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md, which allows a short name 16 characters. */
const shortName = 16;
const longName = 48;
const longest = 1024;

export function openSearchDescription(searched: Searched): string {
  const { title, description, language, search, self, icon } = searched;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${text(title, shortName)}</ShortName>
  <LongName>${text(title, longName)}</LongName>
  <Description>${text(description, longest)}</Description>
  <Language>${text(language, longName)}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${text(icon)}</Image>
  <Url type="text/html" template="${text(search)}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${text(self)}"/>
</OpenSearchDescription>
`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function text(value: string, most = Number.POSITIVE_INFINITY): string {
  // XML 1.0 cannot hold control characters, not even by their numbers.
  const plain = [...value.replace(/[\s\p{Cc}]+/gu, ' ').trim()];
  const cut = plain.length > most ? [...plain.slice(0, most - 1), '…'] : plain;
  return cut.join('').replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
