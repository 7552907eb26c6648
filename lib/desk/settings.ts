import { storage } from 'wxt/utils/storage';

/** Which sites the user switched on or off, by site id; a site that is not named is on. */
export const sitesSetting = storage.defineItem<Record<string, boolean>>('local:sites', { fallback: {} });

/** Whether the learned reader adds its readings to the frames' findings. */
export const learnedReaderSetting = storage.defineItem<boolean>('local:learned-reader', { fallback: true });
