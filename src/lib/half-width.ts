/** Full-width digits and signs as half-width ones; every character keeps its place. */
export function halfWidth(text: string): string {
  if (!/[０-９．，％]/.test(text)) return text;
  return text.replaceAll(/[０-９．，％]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}
