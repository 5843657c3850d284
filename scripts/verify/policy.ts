/** A page to whether its Content-Security-Policy is there and strict, and whether the page itself obeys it. */
import { hashOf } from '../policy-hash.ts';
import type { Page, PageElement } from './page.ts';

/** What each of these must at least forbid: anything from elsewhere, and anything unhashed within the page. */
const required = ['default-src', 'script-src', 'style-src', 'object-src', 'base-uri', 'form-action'];
const allowed = /^'(none|self|sha(256|384|512)-[\w+/]+=*)'$/;

export function checkPolicy(page: Page): string[] {
  const policies = page.elements.filter(
    ({ name, attributes }) =>
      name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  if (policies.length !== 1) return [`has ${policies.length} Content-Security-Policies instead of one`];
  const policy = readPolicy(policies[0]?.attributes.get('content') ?? '');
  return [
    ...faultsOfPolicy(policy),
    ...page.elements.flatMap((element) => faultsOfElement(element, policy)),
    ...hashesOfNothing(page.elements, policy),
  ];
}

type Policy = ReadonlyMap<string, string[]>;

function readPolicy(content: string): Policy {
  const directives = content.split(';').map((directive) => directive.trim().split(/\s+/));
  return new Map(directives.map(([name = '', ...sources]) => [name, sources]));
}

function faultsOfPolicy(policy: Policy): string[] {
  const missing = required.filter((name) => !policy.has(name)).map((name) => `its policy has no ${name}`);
  const loose = [...policy].flatMap(([name, sources]) =>
    sources
      .filter((source) => !allowed.test(source))
      .map((source) => `its policy allows ${source} in ${name}`),
  );
  return [...missing, ...loose];
}

function faultsOfElement({ name, attributes, text }: PageElement, policy: Policy): string[] {
  const faults = [...attributes]
    .filter(([attribute, value]) => /^(style|on.*)$/.test(attribute) || /^\s*javascript:/i.test(value))
    .map(([attribute]) => `<${name}> has an inline ${attribute}, which the policy forbids`);
  const directive = name === 'style' ? 'style-src' : isInlineScript(name, attributes) ? 'script-src' : null;
  if (directive && !policy.get(directive)?.includes(hashOf(text))) {
    faults.push(`an inline <${name}> is not among the hashes of ${directive}`);
  }
  return faults;
}

function hashesOfNothing(elements: readonly PageElement[], policy: Policy): string[] {
  const within = elements.filter(({ name }) => name === 'style' || name === 'script');
  const hashes = new Set(within.map(({ text }) => hashOf(text)));
  return [...policy].flatMap(([name, sources]) =>
    sources
      .filter((source) => source.startsWith("'sha") && !hashes.has(source))
      .map((source) => `its policy allows ${source} in ${name}, which is nothing on the page`),
  );
}

/** A script of data (JSON-LD) does not run, and needs no leave to. */
function isInlineScript(name: string, attributes: ReadonlyMap<string, string>): boolean {
  const type = attributes.get('type') ?? 'text/javascript';
  return (
    name === 'script' &&
    !attributes.has('src') &&
    /^(module|text\/javascript|importmap|speculationrules)?$/.test(type)
  );
}
