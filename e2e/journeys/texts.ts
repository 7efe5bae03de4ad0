import './page-globals.ts';
import { accountTexts } from '../../client/src/accounts/account.dictionary.ts';
import { accountsTexts } from '../../client/src/accounts/accounts.dictionary.ts';
import { casesTexts } from '../../client/src/cases/cases.dictionary.ts';
import { dashboardTexts } from '../../client/src/dashboard/dashboard.dictionary.ts';
import { liveTexts } from '../../client/src/live/live.dictionary.ts';
import { powersOfAttorneyTexts } from '../../client/src/powers-of-attorney/powers-of-attorney.dictionary.ts';
import { accessibilityTexts } from '../../client/src/shell/accessibility.dictionary.ts';
import { shellTexts } from '../../client/src/shell/shell.dictionary.ts';
import { batchTexts } from '../../client/src/staff-desk/batch.dictionary.ts';
import { clientMatchTexts } from '../../client/src/staff-desk/client-match.dictionary.ts';
import { decisionTexts } from '../../client/src/staff-desk/decision.dictionary.ts';
import { deskWorkTexts } from '../../client/src/staff-desk/desk-work.dictionary.ts';
import { feedTexts } from '../../client/src/staff-desk/feed.dictionary.ts';
import { staffDeskTexts } from '../../client/src/staff-desk/staff-desk.dictionary.ts';
import { uiTexts } from '../../client/src/ui/ui.dictionary.ts';
import { texts as testProvider } from '../../server/src/demo/identity-provider/texts.ts';

/** What stands on the screen, in English: journeys find things by what people read. */
export const en = {
  accounts: accountsTexts.texts.en,
  cases: casesTexts.texts.en,
  dashboard: dashboardTexts.texts.en,
  live: liveTexts.texts.en,
  powersOfAttorney: powersOfAttorneyTexts.texts.en,
  shell: shellTexts.texts.en,
  staffDesk: {
    ...staffDeskTexts.texts.en,
    ...feedTexts.texts.en,
    ...clientMatchTexts.texts.en,
    ...decisionTexts.texts.en,
    work: deskWorkTexts.texts.en,
    batch: batchTexts.texts.en,
  },
  account: accountTexts.texts.en,
  accessibility: accessibilityTexts.texts.en,
  ui: uiTexts.texts.en,
  testProvider: testProvider.en,
};

/** The same screens in the other two. */
export const fi = { accounts: accountsTexts.texts.fi, shell: shellTexts.texts.fi };
export const sv = { accounts: accountsTexts.texts.sv, shell: shellTexts.texts.sv };
