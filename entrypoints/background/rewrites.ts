import * as v from 'valibot';
import { learnVoiceSetting, usedLinesSetting, voiceSetting } from '@/lib/desk/habits';
import { onMessage, type Written } from '@/lib/desk/messages';
import { exchangeSchema, MOST_DRAFT, valid } from '@/lib/desk/schema';
import { isOurPage, type Sender } from '@/lib/desk/sender';
import { rewrite, rewriteInDepth, type Writer } from '@/lib/rewrite';
import { usedMore } from '@/lib/rewrite/choose';
import { NO_TALLY, tallied, voiceOf } from '@/lib/rewrite/learn-voice';
import { vetted } from '@/lib/rewrite/vet';
import type { Exchange, Playbook, Rewrite } from '@/lib/types';
import { judge, judgeInDepth, playbook, readingsOf } from './judge';

const writtenSchema: v.GenericSchema<unknown, Written> = v.object({
  openers: v.pipe(v.array(v.pipe(v.string(), v.maxLength(60))), v.maxLength(20)),
  reply: v.nullable(v.pipe(v.string(), v.maxLength(MOST_DRAFT))),
});
const proposalSchema: v.GenericSchema<unknown, { exchange: Exchange; text: string }> = v.object({
  exchange: exchangeSchema,
  text: v.pipe(v.string(), v.maxLength(MOST_DRAFT)),
});

/** One change of what is stored after the other. */
let last: Promise<unknown> = Promise.resolve();

/** Answers everything about whole replies. */
export function serveRewrites(check: (data: unknown, sender: Sender) => Exchange): void {
  onMessage('rewrites', async ({ data, sender }): Promise<Rewrite[]> => {
    const exchange = check(data, sender);
    const own = await playbook();
    const desk = `rewrites:${sender.tab?.id ?? 'panel'}`;
    const judged = await judgeInDepth(exchange, desk);
    const by = await writer(own);
    return judged.reader === 'with'
      ? rewriteInDepth(exchange, judged, own, (posted) => readingsOf(posted, own, desk), by)
      : rewrite(exchange, judged, own, by);
  });
  onMessage('vet', async ({ data, sender }): Promise<Rewrite | null> => {
    const proposal = isOurPage(sender) ? valid(proposalSchema, data) : undefined;
    if (!proposal) throw new Error('Only Heard’s own pages may propose a reply, and of a bounded length.');
    const { exchange, text } = proposal;
    return vetted(text, exchange, await judge(exchange, null), await playbook());
  });
  onMessage('written', ({ data, sender }) => {
    const written = isOurPage(sender) ? valid(writtenSchema, data) : undefined;
    if (!written) throw new Error('Only Heard’s own pages say what was written.');
    last = last.then(() => note(written)).catch((error) => console.warn('Heard: habits were not noted.', error));
  });
}

async function writer(own: Playbook): Promise<Writer> {
  const [used, learns, tally] = await Promise.all([
    usedLinesSetting.getValue(),
    learnVoiceSetting.getValue(),
    voiceSetting.getValue(),
  ]);
  return { used, voice: learns && tally && own.pack !== 'health' ? voiceOf(tally) : null };
}

async function note({ openers, reply }: Written): Promise<void> {
  if (openers.length > 0) await usedLinesSetting.setValue(usedMore(await usedLinesSetting.getValue(), openers));
  const [learns, own] = await Promise.all([learnVoiceSetting.getValue(), playbook()]);
  if (reply?.trim() && learns && own.pack !== 'health')
    await voiceSetting.setValue(tallied((await voiceSetting.getValue()) ?? NO_TALLY, reply));
}
