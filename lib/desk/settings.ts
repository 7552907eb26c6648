import * as v from 'valibot';
import { defineSetting } from './setting';

/** Which sites the user switched on or off, by site id; a site that is not named is on. */
export const sitesSetting = defineSetting<Record<string, boolean>>({
  key: 'sites',
  schema: v.record(v.pipe(v.string(), v.maxLength(253)), v.boolean()),
  fallback: {},
});

/** Whether the learned reader adds its readings to the frames' findings. */
export const learnedReaderSetting = defineSetting({ key: 'learned-reader', schema: v.boolean(), fallback: true });

/** Whether words that a finding is about are marked in the page's own box. */
export const pageMarksSetting = defineSetting({ key: 'page-marks', schema: v.boolean(), fallback: true });

/** Whether the user's press on Post is held once for what should not stand in public at all. */
export const postGuardSetting = defineSetting({ key: 'post-guard', schema: v.boolean(), fallback: true });
