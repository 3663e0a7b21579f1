/**
 * Rows as a file that a spreadsheet opens. A leading sign that it would run as a formula, of either width, is quoted.
 */
export function asTsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header.join('\t'), ...rows.map((row) => row.map(safe).join('\t'))].join('\n');
}

function safe(text: string): string {
  const cell = text.replaceAll(/\s/g, ' ').replace(/^(?=\s*[=+\-@＝＋－＠])/, "'");
  return cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
}
