import { defineContentScript } from 'wxt/utils/define-content-script';
import { applyEdits } from '@/lib/desk/edits';
import { browser } from 'wxt/browser';
import { isGranted } from '@/lib/desk/hosts';
import { onMessage } from '@/lib/desk/messages';
import {
  candidateIdSchema,
  correctionsSchema,
  editRequestSchema,
  givenMessageSchema,
  ignoreKeySchema,
  valid,
} from '@/lib/desk/schema';
import { isOurPage } from '@/lib/desk/sender';
import { playbookSetting } from '@/lib/desk/playbook';
import { learnedReaderSetting, pageMarksSetting, postGuardSetting, sitesSetting } from '@/lib/desk/settings';
import { EMPTY_DESK } from '@/lib/desk/state';
import { installedSites } from '@/lib/sites/installed';
import { patternsOf } from '@/lib/sites/shared/patterns';
import { siteOfPage, sitesOf } from './catalogue';
import { openDesk, whileAlive } from './desk';
import { sayFarewell } from './farewell';
import { openPointer } from './pointer';
import { reportOf } from './report';
import { watchPage } from './watch';

export default defineContentScript({
  matches: installedSites.flatMap((site) => patternsOf(site)),
  runAt: 'document_idle',

  async main(ctx) {
    const host = location.hostname;
    const page = () => siteOfPage(new URL(location.href), document);
    // On a path that no file speaks for there is still a name to show, and a later address may be spoken for.
    const site = page() ?? sitesOf(host)[0];
    if (!site) return;
    /** What the user's switch is kept under: a host that no file knows by its own name. */
    const key = sitesOf(host).length ? site.id : host;
    let gone = false;
    let watching: { page: ReturnType<typeof watchPage>; stop: AbortController } | null = null;
    const desk = openDesk(ctx.signal, () => watching?.page.draw());

    /** Follows the user's switch for this site; while it is off, nothing of ours listens to the page. */
    function follow(sites: Record<string, boolean>) {
      const on = !gone && sites[key] !== false;
      if (ctx.isInvalid || (on ? watching !== null : desk.state.status === 'off')) return;
      watching?.stop.abort();
      watching = null;
      desk.set({ ...EMPTY_DESK, siteName: site!.name, status: on ? 'no-box' : 'off' });
      if (!on) return;
      const stop = new AbortController();
      const signal = AbortSignal.any([ctx.signal, stop.signal]);
      watching = { page: watchPage(desk, signal, () => ctx.isValid, pointer.known, wishes), stop };
      watching.page.draw();
    }

    const pointer = await openPointer(host, ctx.signal);
    const wishes = { marks: await pageMarksSetting.getValue(), guard: await postGuardSetting.getValue() };
    desk.set({ siteName: site.name });
    const off = [
      sitesSetting.watch(follow),
      pageMarksSetting.watch((on) => {
        wishes.marks = on;
        watching?.page.draw();
      }),
      postGuardSetting.watch((on) => {
        wishes.guard = on;
      }),
      // What the judge goes by has changed, so its last word no longer holds.
      playbookSetting.watch(() => watching?.page.again()),
      learnedReaderSetting.watch(() => watching?.page.again()),
      onMessage('applyEdits', ({ data, sender }) => {
        const request = isOurPage(sender) ? valid(editRequestSchema, data) : undefined;
        if (!request) throw new Error('Not a change that can be made.');
        if (!watching)
          return { ok: false, reason: `Heard is off on ${site.name}.`, text: applyEdits(request.draft, request.edits) };
        return watching.page.write(request);
      }),
      onMessage('giveMessage', ({ data, sender }) => {
        const text = isOurPage(sender) ? valid(givenMessageSchema, data) : undefined;
        if (text !== undefined) watching?.page.giveMessage(text);
      }),
      onMessage('ignore', ({ data, sender }) => {
        const key = isOurPage(sender) ? valid(ignoreKeySchema, data) : undefined;
        if (key !== undefined) watching?.page.ignore(key, true);
      }),
      onMessage('unignore', ({ data, sender }) => {
        const key = isOurPage(sender) ? valid(ignoreKeySchema, data) : undefined;
        if (key !== undefined) watching?.page.ignore(key, false);
      }),
      onMessage('correct', ({ data, sender }) => {
        const corrections = isOurPage(sender) ? valid(correctionsSchema, data) : undefined;
        if (corrections || data === null) watching?.page.correct(corrections ?? null);
      }),
      onMessage('pickMessage', ({ data, sender }) => {
        const id = isOurPage(sender) ? valid(candidateIdSchema, data) : undefined;
        if (id !== undefined) watching?.page.pickMessage(id);
      }),
      onMessage('reportPage', ({ sender }) => {
        if (!isOurPage(sender)) throw new Error('Only Heard’s own pages may ask for a report.');
        return reportOf(page() ?? site, watching?.page.box ?? null, desk.state, browser.runtime.getManifest().version);
      }),
      onMessage('point', async ({ data, sender }) => {
        if (!isOurPage(sender) || (data !== 'box' && data !== 'message')) throw new Error('Not a thing to point at.');
        return watching ? pointer.ask(data, watching.page) : false;
      }),
      onMessage('here', () => true),
      onMessage('hostsGone', ({ data, sender }) => {
        if (!isOurPage(sender) || site.installed || !Array.isArray(data) || !isGranted(host, data.map(String))) return;
        gone = true;
        follow({});
      }),
    ];
    ctx.onInvalidated(() => {
      off.forEach(whileAlive);
      // Without an id the extension was updated or removed; with one, a newer script of ours took over.
      if (desk.state.status === 'open' && !browser.runtime?.id) sayFarewell();
    });
    follow(await sitesSetting.getValue());
  },
});
