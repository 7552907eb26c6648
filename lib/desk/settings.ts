import { storage } from 'wxt/utils/storage';

/** Which sites the user switched on or off, by site id; a site that is not named is on. */
export const sitesSetting = storage.defineItem<Record<string, boolean>>('local:sites', { fallback: {} });

/** Whether the learned reader adds its readings to the frames' findings. */
export const learnedReaderSetting = storage.defineItem<boolean>('local:learned-reader', { fallback: true });

/** Whether words that a finding is about are marked in the page's own box. */
export const pageMarksSetting = storage.defineItem<boolean>('local:page-marks', { fallback: true });

/** Whether the user's press on Post is held once for what should not stand in public at all. */
export const postGuardSetting = storage.defineItem<boolean>('local:post-guard', { fallback: true });
