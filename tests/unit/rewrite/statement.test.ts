import { describe, expect, test } from 'vitest';
import { echoes } from '@/lib/rewrite/echo';
import { statement } from '@/lib/rewrite/echo/statement';
import { unlike } from '@/lib/rewrite/echo/unlike';
import { copies } from '@/lib/rewrite/alike';

describe('a clause as a statement to the customer', () => {
  test.each([
    ['my test results were two weeks late', 'your test results were two weeks late'],
    ['you left my £400 guitar in the rain', 'we left your £400 guitar in the rain'],
    ['Your chat bot keeps sending me the same useless link', 'our chat bot keeps sending you the same link'],
    ['Nobody will answer your phone', 'nobody is answering our phone'],
    ['3rd day without internet', 'this is your 3rd day without internet'],
    ['third time this week', 'this is the third time this week'],
    ['When we arrived they said there was no booking', 'you were told there was no booking'],
    ['the man on the door told us the lift was working', 'you were told the lift was working'],
    ['you charged me £39.99 after I cancelled in January', 'you were charged £39.99 after you cancelled in January'],
    ['Driver threw my parcel over the gate', 'your parcel was thrown over the gate'],
    ['guard fined me £100', 'you were fined £100'],
    ['card declined abroad', 'your card was declined abroad'],
    ['card declined at the till', 'your card was declined at the till'],
    ['my 400 day streak is GONE', 'your 400-day streak is gone'],
    ['still nothing on 3 July', 'there was still nothing on 3 July'],
    ["App won't open since yesterday", 'the app hasn’t opened since yesterday'],
    ["weren't seated until 7:50", 'you weren’t seated until 7:50'],
    ['Was told to wait outside', 'you were told to wait outside'],
    ['Since the last update the widget drains my battery', 'the widget drains your battery'],
    ['Screen goes black whenever I open the camera', 'the screen goes black'],
    ['wifi down since tuesday', 'the wifi has been down since Tuesday'],
    ['Nurse left my dad in a corridor for 9 hours', 'your dad was left in a corridor for 9 hours'],
    ['Hair came out orange', 'your hair came out orange'],
    ['Servers down on deadline day', 'the servers were down on deadline day'],
    ["kids couldn't sleep", 'your kids couldn’t sleep'],
    ["can't log in", 'you can’t log in'],
    ['Got charged twice for a coffee', 'you were charged twice for a coffee'],
    ['Called four times', 'you called four times'],
    ['Lovely stay but the taxi never came', 'the taxi never came'],
    ['Charged me £260 for a 9 minute call', 'you were charged £260 for a 9-minute call'],
    ['You sold me a phone as new', 'you were sold a phone as new'],
    ["your guard told me to 'check the app' lol", 'you were told to check the app'],
    ['Music too loud to talk', 'the music was too loud to talk'],
    ['nobody came', 'nobody came'],
    ['My dog came back with a cut on her ear', 'your dog came back with a cut on her ear'],
    ['NOBODY ANSWERED MY EMAIL', 'nobody answered your email'],
    ['nobody answers your phone', 'nobody has answered our phone'],
    ['was offered a voucher', 'you were offered a voucher'],
    ['Asked for the £9.95 back and was offered a voucher', 'you asked for your £9.95 back and were offered a voucher'],
    ['the changing rooms are absolutely filthy', 'you found the changing rooms filthy'],
    ['reception keeps double booking me', 'you keep being double booked'],
    ['Customer service keep asking for the same photo', 'you keep being asked for the same photo'],
    ['They put four of us at the bar', 'four of you were put at the bar'],
    ['was told the nurse had gone home', 'you were told the nurse had gone home'],
    ['The vet told us it was nothing', 'you were told it was nothing'],
    ['Still paying £34 a month', 'you are still paying £34 a month'],
    ['You took £1,200 for a sofa', 'you paid £1,200 for a sofa'],
    ['My daughter’s being bullied every day since March', 'your daughter has been bullied every day since March'],
    ['My mum’s carer was 3 hours late', 'your mum’s carer was 3 hours late'],
    ['The 19 drove straight past our stop', 'the 19 drove straight past your stop'],
    ['Your email says my membership is frozen', 'our email says your membership is frozen'],
    ['The sign says yes, the door says no', 'our sign says yes and our door says no'],
    ['Website said £39, at the till it was £57', 'our website said £39 and it came to £57 at the till'],
    ['I signed up for £5 a month and you took £50', 'it was to be £5 a month and £50 was taken'],
    ['they brought the same steak back warmed up lol', 'the same steak was brought back warmed up'],
  ])('%s', (clause, said) => expect(statement(clause)).toBe(said));

  test.each([
    ['the receptionist rolled her eyes', 'somebody else’s act, which no firm tells of its people'],
    ['your waiter was rude', 'a verdict on one of our people'],
    ['you stole my money', 'an accusation'],
    ['your service is terrible', 'a verdict'],
    ['I ordered a pizza', 'nothing went wrong yet'],
    ['I think they should close', 'a thought'],
    ['why is it so slow?', 'a question'],
    ['my son has asthma', 'nobody’s health is told in public'],
    ['Ang bagal ng internet nyo', 'another language'],
    ['they never came back to it', 'it points elsewhere'],
    ['ok', 'too little'],
  ])('leaves “%s” alone: %s', (clause) => expect(statement(clause)).toBeNull());

  test('never copies six words in a row', () => {
    for (const said of ['the hotel room smelled of smoke', 'My test results were two weeks late'])
      for (const echo of echoes({ facet: 'wait', span: { start: 0, end: said.length }, weight: 1, heard: null }, said))
        expect(copies(echo.says, said)).toBe(false);
    expect(unlike('your results were two weeks late', 'my results were two weeks late')).toBe(
      'your results were two weeks late',
    );
    expect(unlike('test results were two weeks late', 'test results were two weeks late')).toBe(
      'test results were two full weeks late',
    );
    expect(unlike('we do not serve that here', 'we do not serve that here')).toBeNull();
  });
});
