/** The language of the page: the one place that names it. Its ear is a megabyte, and comes when somebody types or speaks. */
export { enUS as locale, enUSPage as words } from '@supine/core/locales/en-US';

export const ear = async () => (await import('@supine/core/recognise')).recognise;
