/** Something that lasts from one minute to another, for some channels and roles; `*` stands for any of them. */
export interface Lasting {
  from: number;
  to: number;
  channels: readonly string[];
  roles: readonly string[];
}

/**
 * Finds, for each window, one that begins no later, still lasts, and shares a channel and a role. One partner each is
 * enough to mend it, and keeps the work in line with the number of windows.
 */
export function overlapsOf<T extends Lasting>(windows: readonly T[]): [later: T, earlier: T][] {
  const found: [T, T][] = [];
  /** The window that lasts longest, for each channel and role met so far. */
  const lasting = new Map<string, Map<string, T>>();
  for (const window of windows.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const earlier = stillLasting(window, lasting);
    if (earlier) found.push([window, earlier]);
    for (const channel of window.channels) {
      const byRole = lasting.get(channel) ?? new Map<string, T>();
      lasting.set(channel, byRole);
      for (const role of window.roles) if ((byRole.get(role)?.to ?? 0) < window.to) byRole.set(role, window);
    }
  }
  return found;
}

function stillLasting<T extends Lasting>(
  window: T,
  lasting: ReadonlyMap<string, ReadonlyMap<string, T>>,
): T | undefined {
  for (const channel of window.channels.includes('*') ? lasting.keys() : [...window.channels, '*']) {
    const byRole = lasting.get(channel);
    if (!byRole) continue;
    for (const role of window.roles.includes('*') ? byRole.keys() : [...window.roles, '*']) {
      const earlier = byRole.get(role);
      if (earlier && earlier.to > window.from) return earlier;
    }
  }
  return undefined;
}
