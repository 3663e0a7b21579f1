/** The fields that every good standard has, as an author writes them. A kind adds its own in its example. */
export const commonExample = {
  code: 'AP-03',
  obligation: 'must',
  revision: {
    number: '1.0',
    effective: '2026-03-01',
    review: '2027-03-01',
    owner: 'service-quality',
    approvedBy: 'service-director',
  },
  history: [{ number: '1.0', date: '2026-02-20' }],
  aliases: ['头发', '刘海', '染发', '光头'],
  basis: ['house'],
};
