import { decoded } from './decoded.ts';

const mail = /^[^\s@,;:/<>()[\]"\\\p{Script=Han}]+@[^\s@.,;:/<>()[\]"\\]+(?:\.[^\s@.,;:/<>()[\]"\\]+)+$/u;
const telephone = /^\+?[\d*#](?:[\d*#().-]*[\d*#)])?(?:;(?:ext|phone-context)=[\w+.-]+)*$/;

/** Whether an address of a mail box or a telephone is one; undefined for other addresses. */
export function isContact(url: string): boolean | undefined {
  const [, scheme, rest = ''] = /^(mailto|tel):(.*)$/is.exec(url) ?? [];
  if (scheme === undefined) return undefined;
  const named = decoded(rest.replace(/\?.*$/s, ''));
  if (scheme.toLowerCase() === 'mailto') return named.split(',').every((one) => mail.test(one.trim()));
  return telephone.test(named) && (named.split(';')[0]?.match(/[\d*#]/g) ?? []).length >= 3;
}

/** What was most likely meant: half-width characters, and no blanks, which addresses cannot hold. */
export function meantContact(url: string): string | undefined {
  const plain = decoded(url)
    .normalize('NFKC')
    .replaceAll(/[\s\u200b-\u200d\u2060]+/g, '')
    .replace(/^(mailto|tel):\/\//i, '$1:');
  return plain !== url && isContact(plain) ? plain : undefined;
}
