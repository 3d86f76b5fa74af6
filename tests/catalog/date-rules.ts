import assert from 'node:assert/strict';
import { eta } from '#catalog/eta/service';
import { ageOn, dateInKenya, daysBetween, isCalendarDate, shiftDate } from '#domain/calendar';
import { factsFor, findingFor, type Change } from './scenario-facts.ts';

/** Run by itself under a time zone of choice: a phone's zone must not move a date. */
const verdict = (rule: string, change: Change) =>
	findingFor(eta, `rule:${rule}`, factsFor(eta, change))?.verdict;

assert.equal(verdict('passportSixMonths', { passportExpires: '2027-07-10' }), 'satisfied');
assert.equal(verdict('passportSixMonths', { passportExpires: '2027-07-09' }), 'violated');
assert.equal(verdict('arrivalAhead', { arrivalDate: '2026-11-24' }), 'satisfied');
assert.equal(verdict('arrivalAhead', { arrivalDate: '2026-11-23' }), 'violated');
assert.equal(verdict('notTooEarly', { arrivalDate: '2027-02-23' }), 'satisfied');
assert.equal(verdict('notTooEarly', { arrivalDate: '2027-02-24' }), 'violated');
assert.equal(verdict('stayNinetyDays', { departureDate: '2027-04-10' }), 'satisfied');
assert.equal(verdict('stayNinetyDays', { departureDate: '2027-04-11' }), 'violated');
assert.equal(verdict('minorNeedsAdult', { birthDate: '2008-11-23' }), 'waived');
assert.equal(verdict('minorNeedsAdult', { birthDate: '2008-11-24' }), 'violated');

/** both sides of the days on which clocks change in New Zealand and elsewhere */
assert.equal(shiftDate('2026-04-05', { days: 1 }), '2026-04-06');
assert.equal(shiftDate('2026-09-27', { days: -1 }), '2026-09-26');
assert.equal(daysBetween('2026-03-01', '2026-11-30'), 274);
assert.equal(shiftDate('2028-02-29', { years: 1 }), '2029-02-28');
assert.equal(ageOn('2008-02-29', '2026-02-28'), 17);
assert.equal(ageOn('2008-02-29', '2026-03-01'), 18);
assert.ok(!isCalendarDate('2026-02-29'));
assert.equal(dateInKenya(Date.UTC(2026, 10, 23, 20, 59, 59)), '2026-11-23');
assert.equal(dateInKenya(Date.UTC(2026, 10, 23, 21, 0, 0)), '2026-11-24');

process.stdout.write(`dates hold at ${new Date(0).getTimezoneOffset()}`);
