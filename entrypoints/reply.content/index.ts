import { defineContentScript } from 'wxt/utils/define-content-script';
import { applyEdits } from '@/lib/desk/edits';
import { onMessage } from '@/lib/desk/messages';
import { correctionsSchema, editRequestSchema, givenMessageSchema, ignoreKeySchema, valid } from '@/lib/desk/schema';
import { isOurPage } from '@/lib/desk/sender';
import { playbookSetting } from '@/lib/desk/playbook';
import { learnedReaderSetting, sitesSetting } from '@/lib/desk/settings';
import { EMPTY_DESK } from '@/lib/desk/state';
import { sites, sitesOf } from '@/lib/sites';
import { patternsOf } from '@/lib/sites/shared/patterns';
import { openDesk, whileAlive } from './desk';
import { watchPage } from './watch';

export default defineContentScript({
  matches: sites.filter(({ installed }) => installed).flatMap(patternsOf),
  runAt: 'document_idle',

  async main(ctx) {
    const site = sitesOf(location.hostname)[0];
    if (!site) return;
    let watching: { page: ReturnType<typeof watchPage>; stop: AbortController } | null = null;
    const desk = openDesk(ctx.signal, () => watching?.page.draw());

    /** Follows the user's switch for this site; while it is off, nothing of ours listens to the page. */
    function follow(sites: Record<string, boolean>) {
      const on = sites[site!.id] !== false;
      if (on === (watching !== null) || ctx.isInvalid) return;
      watching?.stop.abort();
      watching = null;
      desk.set({ ...EMPTY_DESK, siteName: site!.name, status: on ? 'no-box' : 'off' });
      if (!on) return;
      const stop = new AbortController();
      watching = { page: watchPage(desk, AbortSignal.any([ctx.signal, stop.signal]), () => ctx.isValid), stop };
      watching.page.draw();
    }

    desk.set({ siteName: site.name });
    const off = [
      sitesSetting.watch(follow),
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
    ];
    ctx.onInvalidated(() => off.forEach(whileAlive));
    follow(await sitesSetting.getValue());
  },
});
