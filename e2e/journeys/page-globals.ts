/**
 * The client's dictionaries ask the page for its language as they load. Here is no page: what they ask is answered, so that journeys
 * can speak in the client's own words.
 */
const nowhere = { documentElement: { dataset: {}, lang: '' } };
if (!('document' in globalThis)) Object.assign(globalThis, { document: nowhere });
