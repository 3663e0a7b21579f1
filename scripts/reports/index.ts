import { aliasesReport } from './aliases.ts';
import { cardsReport } from './cards.ts';
import { comingReport } from './coming.ts';
import { contradictionsReport } from './contradictions.ts';
import { coverageReport } from './coverage.ts';
import { lawsReport } from './laws.ts';
import { openReport } from './open.ts';
import type { ReportMaker } from './report.ts';
import { reviewsReport } from './reviews.ts';
import { searchesReport } from './searches.ts';
import { summaryOf } from './summary.ts';
import { touchesReport } from './touches.ts';
import { translationsReport } from './translations.ts';

export type { ReportMaker };

const each: Readonly<Record<string, ReportMaker>> = {
  reviews: reviewsReport,
  coming: comingReport,
  translations: translationsReport,
  contradictions: contradictionsReport,
  coverage: coverageReport,
  open: openReport,
  aliases: aliasesReport,
  cards: cardsReport,
  touches: touchesReport,
  laws: lawsReport,
  searches: searchesReport,
};

/** The reports by name. */
export const reports: Readonly<Record<string, ReportMaker>> = { summary: summaryOf(each), ...each };
