import { docx, heading, item, line, table, title } from './build.ts';
import type { Truth } from './truth.ts';

/** A hotel’s pool and spa, in English: numbered sections, a table of rounds, a table of what to say, steps. */
export const leisure = () =>
  docx(
    [
      title('Leisure Club Operating Manual'),
      line('Version 3, issued March 2026'),
      heading(1, '1 Pool attendants'),
      heading(2, '1.1 On duty'),
      item('Wear the yellow polo shirt and your whistle.'),
      item('Never leave the pool unattended while guests are in the water.'),
      item('Do not use your phone on the pool deck.'),
      item('Scan the whole pool at least every 30 seconds.'),
      item('Keep the rescue pole within reach.'),
      item('No more than 25 bathers may be in the main pool at once.'),
      heading(2, '1.2 Water tests'),
      table(
        ['Test', 'Standard', 'Frequency'],
        ['Free chlorine', 'Test at the deep end', 'Every 2 hours'],
        ['Pool temperature', 'Keep between 27 and 29 °C', 'Twice a day'],
        ['Spa bath temperature', 'Not above 40 °C', 'Every hour'],
        ['Backwash of filters', 'Log the meter reading', 'Weekly'],
      ),
      heading(1, '2 Spa reception'),
      heading(2, '2.1 Arrivals'),
      line('Greet each guest within 20 seconds of arrival.'),
      line('Offer a robe and slippers before you ask for the consultation form.'),
      line('Guests who arrive more than 15 minutes late must be told that the treatment ends on time.'),
      line('Treatments may not be given to guests under 16 without a parent.'),
      heading(2, '2.2 What to say'),
      table(
        ['Say', "Don't say"],
        ['May I take your coat?', 'Leave your things over there.'],
        ['Your therapist will be with you in five minutes.', "She's running late."],
      ),
      heading(2, '2.3 Closing the treatment room'),
      line('Step 1: Switch off the towel warmer.'),
      line('Step 2: Empty the wax pot into the tin, never into the sink.'),
      line('Step 3: Wipe the couch with disinfectant and leave it wet for 10 minutes.'),
      line('Step 4: Lock the oils away.'),
      heading(1, '3 Complaints'),
      line('Reply to written complaints within two working days.'),
      line('The club manager may offer a free treatment worth up to £80.'),
      line('Call the duty manager for any injury, however small.'),
    ],
    { header: 'Leisure Club Operating Manual', footer: 'Page 1 of 4' },
  );

export const leisureTruth: Truth = {
  'On duty': [
    ['Wear the yellow polo shirt and your whistle', 'do'],
    ['leave the pool unattended while guests are in the water', 'dont'],
    ['use your phone on the pool deck', 'dont'],
    ['Scan the whole pool at least every 30 seconds', 'do'],
    ['Keep the rescue pole within reach', 'do'],
    ['No more than 25 bathers may be in the main pool at once', 'do'],
  ],
  'Water tests': [
    ['Free chlorine: Test at the deep end', 'do', 'every 2 hour'],
    ['Pool temperature: Keep between 27 and 29 °C', 'do', '27–29 celsius', 'every day x2'],
    ['Spa bath temperature: Not above 40 °C', 'do', '≤ 40 celsius', 'every hour'],
    ['Backwash of filters: Log the meter reading', 'do', 'every week'],
  ],
  Arrivals: [
    ['Greet each guest within 20 seconds of arrival', 'do', '≤ 20 second'],
    ['Offer a robe and slippers before you ask for the consultation form', 'do'],
    ['Guests who arrive more than 15 minutes late must be told that the treatment ends on time', 'do', '> 15 minute'],
    ['Treatments may not be given to guests under 16 without a parent', 'do'],
  ],
  'What to say': [
    ['May I take your coat?', 'do'],
    ['Leave your things over there', 'dont'],
    ['Your therapist will be with you in five minutes', 'do'],
    ["She's running late", 'dont'],
  ],
  'Closing the treatment room': [
    ['Switch off the towel warmer', 'do'],
    ['Empty the wax pot into the tin, never into the sink', 'do'],
    ['Wipe the couch with disinfectant and leave it wet for 10 minutes', 'do', '= 10 minute'],
    ['Lock the oils away', 'do'],
  ],
  Complaints: [
    ['Reply to written complaints within two working days', 'do', '≤ 2 workday'],
    ['The club manager may offer a free treatment worth up to £80', 'do', '≤ 80 GBP'],
    ['Call the duty manager for any injury, however small', 'do'],
  ],
};
