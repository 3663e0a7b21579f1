export { deviceHours, hoursLine, hoursTexts } from './texts.ts';
