/**
 * Verb classes shared by all checks: infinitives, comma-separated; all their forms are made on loading.
 * Widening a class widens every frame that asks for it, so add a verb only where it fits all of them.
 */
export const VERB_CLASSES: Record<string, string> = {
  /** What a customer does of their own will: negated or in hindsight it is blame. */
  ACT: 'read, check, tell, mention, call, ask, cancel, confirm, follow, bring, arrive, raise, reply, keep, choose, use, enter, wait, sign, allow, inform, notify, contact, respond, provide, show, send, look, notice, listen, speak, say, report, request, submit, complete, return, book, order, select, verify, update, pay, register, complain, flag, approach, alert, let, leave, bother, write, plan, turn up, show up, pick, opt, click, press, install, remove, open, plug, charge, clean, store, measure, understand, realise, realize, consider, think, try, take, come, go, phone, ring, email, message, reach out, speak up, point out, make sure, double-check, scroll, answer, accept, agree, decide, attend, fill, supply, give, quote, specify, state, remember, pack, handle, lock, apply, declare, review, start, stop, set, put, make, prepare, expect, hurry, visit, download, upload, restart, reset, scan, collect, join, share, drop, enclose, disclose, unplug, wear, park, lock, secure, link, proceed, damage, spill, smoke, force, purchase, switch off, log, exceed, test, water, brush, label, wrap, present',
  /** What happens to a customer: "you should have received" owns up, it does not blame. */
  RECEIVE:
    'receive, get, hear, hear back, deserve, experience, need, have, see, find, feel, suffer, face, encounter, be, end up, enjoy, wait, lose, miss',
  /** Failing verbs that take "to": you failed to, you neglected to. */
  FAIL: 'fail, neglect, forget, refuse, decline, ignore, omit, overlook, disregard, skip',
  TELL: 'state, mention, explain, inform, advise, show, post, mark, write, list, remind, communicate, point out, make clear, note, tell, say, discuss, outline, specify, indicate, display, announce, disclose, publish, spell out, email, send, set out, describe, highlight',
  ALLOW:
    'allow, permit, require, state, say, let, apply, prohibit, entitle, forbid, prevent, stop, mean, dictate, specify, stipulate, oblige, make clear, exclude, cover, limit',
  DENY: 'deny, dispute, reject, refute, contest, disagree, contradict',
  MISTAKE:
    'misunderstand, misread, mishear, mistake, misinterpret, misremember, misjudge, confuse, misuse, mix up, misplace, misconstrue, get wrong, imagine',
  REPAIR:
    'refund, replace, resend, reship, fix, repair, cancel, reverse, credit, waive, correct, rebook, pull, set aside, retrain, change, add, call, check, find out, trace, look into, investigate, review, escalate, contact, reach out, send, ship, speak, talk, book, reissue, remove, update, restore, arrange, raise, open, track, chase, process, resolve, sort, sort out, handle, take care, follow up, get back, help, assist, work, clean, close, train, remake, redo, deliver, order, schedule, move, ring, phone, email, message, write, dispatch, pass, forward, share, flag, ask, meet, collect, pay, reimburse, compensate, upgrade, extend, honour, honor, switch, unlock, reset, deduct, reactivate, put right, make right, inspect, adjust, install, issue, look, dig, confirm, transfer, answer, respond, reply, post, release, roll out, note, improve, address, reopen, apply, hold, reserve, save, bring, give, offer, prepare, walk, sit down, go through, pick up, swap, match, track down, line up, set up, log, report',
  /** Verbs with which a customer is pointed at how they felt or saw it. */
  PERCEIVE:
    'feel, think, believe, find, perceive, see, consider, deem, interpret, view, regard, take, come away, get the impression, have the impression',
  WAITING: 'wait, queue, hold, stand, sit',
};
