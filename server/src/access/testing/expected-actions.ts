import type { Open } from './roles.ts';

const casesRead: Open = { ADVISOR: 'CASES_READ', STAFF: 'CASES_READ' };
const casesWrite: Open = { ADVISOR: 'CASES_WRITE', STAFF: 'CASES_WRITE' };
const advisorsWrite: Open = { ADVISOR: 'CASES_WRITE' };
const staffRead: Open = { STAFF: 'STAFF_READ' };
const staffWrite: Open = { STAFF: 'STAFF_WRITE' };
const mandates: Open = { ADVISOR: 'CASES_READ', STAFF: 'STAFF_READ' };
const anybody: Open = { ADVISOR: 'ANY', STAFF: 'ANY', UMA: 'ANY' };

/** For whom every action of the access table is expected to be open, said once more and apart from it. */
export const expectedActions: Record<string, Open> = {
  'viewer.read': casesRead,
  'viewer.stay': { ADVISOR: 'ANY', STAFF: 'ANY' },
  'advisor.read': mandates,
  'staffMember.read': { STAFF: 'CASES_READ' },
  'profession.state': advisorsWrite,
  'profession.confirm': staffWrite,
  'apiToken.read': anybody,
  'apiToken.create': anybody,
  'apiToken.revoke': anybody,
  'case.read': casesRead,
  'case.act': { ADVISOR: 'CASES_WRITE', STAFF: 'STAFF_WRITE' },
  'client.read': casesRead,
  'application.read': casesRead,
  'caseEvent.read': casesRead,
  'caseEvent.readWithinCase': casesRead,
  'case.markRead': casesWrite,
  'document.upload': casesWrite,
  'document.read': { ADVISOR: 'CASES_READ', STAFF: 'STAFF_READ', UMA: 'UMA_READ' },
  'document.download': { ADVISOR: 'CASES_READ', STAFF: 'CASES_READ', UMA: 'UMA_READ' },
  'powerOfAttorney.read': mandates,
  'powerOfAttorney.submit': advisorsWrite,
  'powerOfAttorney.approve': staffWrite,
  'powerOfAttorney.reject': staffWrite,
  'powerOfAttorney.withdraw': advisorsWrite,
  'powerOfAttorney.end': { ADVISOR: 'CASES_WRITE', STAFF: 'STAFF_WRITE' },
  'powerOfAttorney.askForMissing': staffWrite,
  'powerOfAttorney.complete': advisorsWrite,
  'powerOfAttorney.askPreviousHolder': staffWrite,
  'powerOfAttorney.answerSuccession': advisorsWrite,
  'guidance.read': casesRead,
  'submission.read': mandates,
  'submission.send': advisorsWrite,
  'receipt.read': { ADVISOR: 'CASES_READ' },
  'submission.handle': staffWrite,
  'supplementRequest.manage': staffWrite,
  'documentRequest.make': advisorsWrite,
  'documentRequest.decide': staffWrite,
  'umaOutbox.read': { UMA: 'UMA_READ' },
  'umaOutbox.sendAgain': staffWrite,
  'audit.read': mandates,
  'workQueue.read': staffRead,
  'workQueue.take': staffWrite,
  'client.search': staffRead,
  'noticeSettings.read': { ADVISOR: 'CASES_READ' },
  'noticeSettings.change': advisorsWrite,
  'calendar.read': { ADVISOR: 'CASES_READ' },
  'calendarAddress.read': { ADVISOR: 'CASES_READ' },
  'calendar.change': advisorsWrite,
  'umaFeed.read': staffRead,
  'umaFeed.write': { UMA: 'UMA_WRITE' },
};
