/*
 * What comes with the second file: reading a query as more than words. The first result comes without it.
 */
/** @public */
export { addDetails } from '../add-details.ts';
/** @public */
export { markerOf } from '../marks.ts';
/** @public */
export { preparations } from '../further.ts';
