/**
 * The languages in which a journey is walked: Arabic every day, French beside it in `npm run test:deep`. Every day too,
 * each page is opened in both, and whoever prints is followed in both.
 */
export const walked: readonly ('ar' | 'fr')[] = process.env['HIMAYA_E2E'] === 'all' ? ['ar', 'fr'] : ['ar']
