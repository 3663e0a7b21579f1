/*
 * What comes with the second file: reading a query as more than words. The first result comes without it.
 */
/** @public */
export { addingDetails } from '../add-details.ts';
/** @public */
export { markerOf } from '../marks.ts';
/** @public */
export { preparing } from '../further.ts';
