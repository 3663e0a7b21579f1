/** Why the system does not let a file be written, by the names it gives. */
const reasons: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  ENOSPC: ['磁盘满了', 'the disk is full'],
  EDQUOT: ['超出配额', 'over the quota'],
  EIO: ['读写出错，可能是磁盘满了', 'it cannot be read or written; the disk may be full'],
  EROFS: ['只读', 'read only'],
  EACCES: ['没有权限', 'not permitted'],
  EPERM: ['没有权限', 'not permitted'],
};

/** Whether an error is the system's refusal, and none of the program. */
export function isRefusal(error: unknown): error is NodeJS.ErrnoException & { code: string } {
  const { code } = error as NodeJS.ErrnoException;
  return code !== undefined && /^E[A-Z]+$/.test(code);
}

/** That something cannot be written, and why, in both languages: beginnings of sentences to go on with. */
export function refusalText(code: string, path: string | undefined): { zh: string; en: string } {
  const [zh = code, en = code] = reasons[code] ?? [];
  return {
    zh: `写不进去${path === undefined ? '' : `：${path}`}（${zh}）。`,
    en: `Cannot write${path === undefined ? '' : ` ${path}`} (${en}). `,
  };
}
