export { channelText, deviceHours, hoursLine, hoursTexts } from './texts.ts';
