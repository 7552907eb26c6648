import type { PageReport } from '@/lib/desk/messages';
import type { DeskState } from '@/lib/desk/state';
import { anchorOf } from '@/lib/editors/anchor';
import type { Site } from '@/lib/sites/site';
import { bringAside } from './bring-aside';

/** The file of "Report this page". It names the site only where a file of ours does: other hosts are the user's own business. */
export async function reportOf(
  site: Site,
  box: Element | null,
  state: DeskState,
  version: string,
): Promise<PageReport> {
  const { structureOf } = await bringAside();
  const url = new URL(location.href);
  const message = box && site.customer(box, url);
  const report = {
    heard: version,
    site: site.id,
    status: state.status,
    message: state.message,
    private: state.private,
    kind: box ? site.classify(box, url) : null,
    page: structureOf(document, box && anchorOf(box), message?.element ?? null),
  };
  return { name: `heard-report-${site.id}.json`, text: JSON.stringify(report) };
}
