/** News agencies as datelines name them. */
export const AGENCIES: readonly string[] = [
  ...[
    'AFP',
    'AP',
    'Reuters',
    'UPI',
    'dpa',
    'DPA',
    'EFE',
    'ANSA',
    'TASS',
    'Xinhua',
    'Bloomberg',
    'PA',
    'IANS',
  ],
  ...[
    'PTI',
    'Belga',
    'BELGA',
    'ATS',
    'Keystone-ATS',
    'MAP',
    'APS',
    'TAP',
    'Kyodo',
    'Interfax',
    'KUNA',
    'SPA',
  ],
  ...['Anadolu', 'AA', 'Yonhap', 'Lusa', 'APA', 'PAP', 'CTK', 'MTI', 'Ritzau', 'NTB', 'TT', 'STT', 'CP'],
];

/** Labels in capitals that stand before a dash and are no place. */
export const NOT_A_PLACE: ReadonlySet<string> = new Set([
  ...['LIVE', 'UPDATE', 'UPDATED', 'BREAKING', 'URGENT', 'ALERT', 'VIDEO', 'WATCH', 'ANALYSIS', 'OPINION'],
  ...['EXCLUSIVE', 'CORRECTED', 'FOCUS', 'INTERVIEW', 'REPORT', 'DIRECT', 'INFOGRAPHIC', 'PHOTOS', 'FACTBOX'],
]);
