import { contradictionsReport } from './contradictions.ts';
import { coverageReport } from './coverage.ts';
import type { ReportMaker } from './report.ts';
import { lawsReport } from './laws.ts';
import { reviewsReport } from './reviews.ts';
import { searchesReport } from './searches.ts';
import { touchesReport } from './touches.ts';

export type { ReportMaker };

/** The reports by name. */
export const reports: Readonly<Record<string, ReportMaker>> = {
  coverage: coverageReport,
  contradictions: contradictionsReport,
  reviews: reviewsReport,
  touches: touchesReport,
  laws: lawsReport,
  searches: searchesReport,
};
