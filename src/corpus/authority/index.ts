export { boundsOf } from './bounds.ts';
export { circlesOf } from './circles.ts';
export { decidedBy } from './decided-by.ts';
export { scaleLevelFaults } from './scale-levels.ts';
export { levelText } from './level-text.ts';
export { type LevelFault, levelFaults, levelsOf, mixedCurrencies } from './levels.ts';
