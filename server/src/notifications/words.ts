import type { Language } from '../graphql/language.ts';
import type { AddressNotice, Told } from './notice.ts';

interface Line {
  subject: string;
  /** One sentence: what happened, and what it asks for. `{due}` is a date. */
  text: string;
}

interface Words {
  told: Record<Told, Line>;
  address: Record<AddressNotice, Line>;
  digest: Line;
  /** The link's words, by where it leads. */
  open: { case: string; mandates: string; profile: string; confirm: string };
  footer: string;
  settings: string;
  code: string;
}

/** What mails say (R19): no name, no message, nothing of a person but the diary number. */
export const words: Record<Language, Words> = {
  en: {
    told: {
      SUPPLEMENT_REQUESTED: {
        subject: 'Supplement request',
        text: 'The authority asks for more in this case. It is due on {due}.',
      },
      SUPPLEMENT_EXTENDED: {
        subject: 'More time for a supplement request',
        text: 'The authority has given more time. It is now due on {due}.',
      },
      DECISION_MADE: { subject: 'Decision made', text: 'The authority has made a decision in this case.' },
      DECISION_NOTIFIED: { subject: 'Decision notified', text: 'The decision in this case has been notified to the applicant.' },
      INTERVIEW_SCHEDULED: { subject: 'Interview', text: 'An interview has been scheduled, or its time has changed.' },
      DOCUMENTS_ISSUED: { subject: 'Documents issued', text: 'The documents that were asked for have been issued.' },
      DOCUMENT_REQUEST_DECLINED: {
        subject: 'Document request declined',
        text: 'The authority has declined a request for documents. The reason, and the right to an appealable decision, are told in the service.',
      },
      DOCUMENT_REQUEST_EXTENDED: {
        subject: 'Document request takes longer',
        text: 'The authority needs more time for a request for documents.',
      },
      SUBMISSION_HANDLED: { subject: 'Additional information handled', text: 'The authority has handled what was sent.' },
      POWER_OF_ATTORNEY_APPROVED: {
        subject: 'Power of attorney approved',
        text: 'A power of attorney that you sent has been approved. The cases that it covers are open to you.',
      },
      POWER_OF_ATTORNEY_REJECTED: {
        subject: 'Power of attorney not approved',
        text: 'A power of attorney that you sent was not approved. The reason is told in the service.',
      },
      POWER_OF_ATTORNEY_INCOMPLETE: {
        subject: 'Power of attorney: something is missing',
        text: 'The authority asks you to complete a power of attorney that you sent.',
      },
      POWER_OF_ATTORNEY_ENDED: {
        subject: 'A connection to a client has ended',
        text: 'One of your mandates has ended in this service. Why, and by which other channels you may go on acting, is told in the service.',
      },
      POWER_OF_ATTORNEY_ENDING_SOON: {
        subject: 'A mandate ends soon',
        text: 'One of your mandates will end by itself within 60 days.',
      },
      SUCCESSION_PROPOSED: {
        subject: 'A question about a mandate',
        text: 'The authority asks whether you are aware that your connection to a client closes.',
      },
      APPLICATION_LODGED: { subject: 'New application', text: 'An application of a client of yours has been lodged.' },
      PROCESSING_STARTED: { subject: 'Processing has started', text: 'The authority has begun to process this case.' },
      INTERVIEW_HELD: { subject: 'Interview held', text: 'The interview in this case has been held.' },
      COMPLAINT_LODGED: { subject: 'Complaint lodged', text: 'An appeal has been made against the decision in this case.' },
      REMINDER_SOON: {
        subject: 'Reminder: 5 working days left',
        text: 'A supplement request in this case has not been answered. It is due on {due}.',
      },
      REMINDER_TODAY: {
        subject: 'Reminder: due today',
        text: 'A supplement request in this case has not been answered. It is due today, {due}.',
      },
    },
    address: {
      ADDRESS_CONFIRMATION: {
        subject: 'Confirm your e-mail address',
        text: 'Somebody, we hope you, gave this address for notices. Confirm it by the link, or type the code in your profile. It is valid for 24 hours. If it was not you, do nothing: no more mail will come.',
      },
      ADDRESS_CHANGED: {
        subject: 'Notices now go to another address',
        text: 'Your notices no longer come here: another address has been confirmed. If it was not you, look at your profile.',
      },
      ADDRESS_REMOVED: {
        subject: 'Notices no longer come here',
        text: 'This address has been removed from your profile. If it was not you, look at your profile.',
      },
    },
    digest: { subject: 'What is new today', text: 'Since the last digest:' },
    open: {
      case: 'Open the case',
      mandates: 'Open your powers of attorney',
      profile: 'Open your profile',
      confirm: 'Confirm the address',
    },
    footer: 'You need to sign in. For privacy’s sake a mail says no more than this. Do not reply to it: nobody reads replies.',
    settings: 'Choose in your profile what you are told of',
    code: 'Your code',
  },
  fi: {
    told: {
      SUPPLEMENT_REQUESTED: {
        subject: 'Täydennyspyyntö',
        text: 'Viranomainen pyytää asiaan täydennystä. Määräpäivä on {due}.',
      },
      SUPPLEMENT_EXTENDED: {
        subject: 'Lisäaikaa täydennyspyyntöön',
        text: 'Viranomainen on antanut lisäaikaa. Uusi määräpäivä on {due}.',
      },
      DECISION_MADE: { subject: 'Päätös tehty', text: 'Viranomainen on tehnyt asiassa päätöksen.' },
      DECISION_NOTIFIED: { subject: 'Päätös annettu tiedoksi', text: 'Asian päätös on annettu hakijalle tiedoksi.' },
      INTERVIEW_SCHEDULED: { subject: 'Puhuttelu', text: 'Puhuttelulle on varattu aika, tai aika on muuttunut.' },
      DOCUMENTS_ISSUED: { subject: 'Asiakirjat annettu', text: 'Pyydetyt asiakirjat on annettu.' },
      DOCUMENT_REQUEST_DECLINED: {
        subject: 'Asiakirjapyyntöön ei suostuttu',
        text: 'Viranomainen ei antanut pyydettyjä asiakirjoja. Syy ja oikeus valituskelpoiseen päätökseen kerrotaan palvelussa.',
      },
      DOCUMENT_REQUEST_EXTENDED: {
        subject: 'Asiakirjapyyntö kestää pidempään',
        text: 'Viranomainen tarvitsee lisää aikaa asiakirjapyyntöön.',
      },
      SUBMISSION_HANDLED: { subject: 'Lisätieto käsitelty', text: 'Viranomainen on käsitellyt sille lähetetyn lisätiedon.' },
      POWER_OF_ATTORNEY_APPROVED: {
        subject: 'Valtakirja hyväksytty',
        text: 'Lähettämäsi valtakirja on hyväksytty. Sen kattamat asiat ovat sinulle avoinna.',
      },
      POWER_OF_ATTORNEY_REJECTED: {
        subject: 'Valtakirjaa ei hyväksytty',
        text: 'Lähettämääsi valtakirjaa ei hyväksytty. Syy kerrotaan palvelussa.',
      },
      POWER_OF_ATTORNEY_INCOMPLETE: {
        subject: 'Valtakirja: jotakin puuttuu',
        text: 'Viranomainen pyytää sinua täydentämään lähettämääsi valtakirjaa.',
      },
      POWER_OF_ATTORNEY_ENDED: {
        subject: 'Yhteys asiakkaaseen on päättynyt',
        text: 'Yksi valtuutuksistasi on päättynyt tässä palvelussa. Syy ja muut kanavat, joissa voit jatkaa, kerrotaan palvelussa.',
      },
      POWER_OF_ATTORNEY_ENDING_SOON: {
        subject: 'Valtuutus päättyy pian',
        text: 'Yksi valtuutuksistasi päättyy itsestään 60 päivän kuluessa.',
      },
      SUCCESSION_PROPOSED: {
        subject: 'Kysymys valtuutuksesta',
        text: 'Viranomainen kysyy, oletko tietoinen siitä, että yhteytesi asiakkaaseen päättyy.',
      },
      APPLICATION_LODGED: { subject: 'Uusi hakemus', text: 'Asiakkaasi hakemus on pantu vireille.' },
      PROCESSING_STARTED: { subject: 'Käsittely on alkanut', text: 'Viranomainen on alkanut käsitellä asiaa.' },
      INTERVIEW_HELD: { subject: 'Puhuttelu pidetty', text: 'Asian puhuttelu on pidetty.' },
      COMPLAINT_LODGED: { subject: 'Valitus tehty', text: 'Asian päätöksestä on valitettu.' },
      REMINDER_SOON: {
        subject: 'Muistutus: 5 työpäivää jäljellä',
        text: 'Asian täydennyspyyntöön ei ole vastattu. Määräpäivä on {due}.',
      },
      REMINDER_TODAY: {
        subject: 'Muistutus: määräpäivä on tänään',
        text: 'Asian täydennyspyyntöön ei ole vastattu. Määräpäivä on tänään, {due}.',
      },
    },
    address: {
      ADDRESS_CONFIRMATION: {
        subject: 'Vahvista sähköpostiosoitteesi',
        text: 'Joku, toivottavasti sinä, antoi tämän osoitteen ilmoituksia varten. Vahvista se linkistä tai kirjoita koodi profiiliisi. Koodi on voimassa 24 tuntia. Jos se et ollut sinä, älä tee mitään: viestejä ei tule enempää.',
      },
      ADDRESS_CHANGED: {
        subject: 'Ilmoitukset tulevat nyt toiseen osoitteeseen',
        text: 'Ilmoituksesi eivät enää tule tänne: toinen osoite on vahvistettu. Jos se et ollut sinä, tarkista profiilisi.',
      },
      ADDRESS_REMOVED: {
        subject: 'Ilmoitukset eivät enää tule tänne',
        text: 'Tämä osoite on poistettu profiilistasi. Jos se et ollut sinä, tarkista profiilisi.',
      },
    },
    digest: { subject: 'Päivän uudet tapahtumat', text: 'Edellisen koosteen jälkeen:' },
    open: {
      case: 'Avaa asia',
      mandates: 'Avaa valtakirjasi',
      profile: 'Avaa profiilisi',
      confirm: 'Vahvista osoite',
    },
    footer:
      'Palveluun on tunnistauduttava. Yksityisyyden suojaamiseksi viestissä ei kerrota enempää. Älä vastaa tähän viestiin: vastauksia ei lueta.',
    settings: 'Valitse profiilissasi, mistä sinulle kerrotaan',
    code: 'Koodisi',
  },
  sv: {
    told: {
      SUPPLEMENT_REQUESTED: {
        subject: 'Begäran om komplettering',
        text: 'Myndigheten begär komplettering i ärendet. Fristen går ut {due}.',
      },
      SUPPLEMENT_EXTENDED: {
        subject: 'Mer tid för en komplettering',
        text: 'Myndigheten har gett mer tid. Fristen går nu ut {due}.',
      },
      DECISION_MADE: { subject: 'Beslut fattat', text: 'Myndigheten har fattat beslut i ärendet.' },
      DECISION_NOTIFIED: { subject: 'Beslut delgivet', text: 'Beslutet i ärendet har delgivits sökanden.' },
      INTERVIEW_SCHEDULED: { subject: 'Samtal', text: 'En tid för samtalet har bokats, eller tiden har ändrats.' },
      DOCUMENTS_ISSUED: { subject: 'Handlingar utlämnade', text: 'De handlingar som begärdes har lämnats ut.' },
      DOCUMENT_REQUEST_DECLINED: {
        subject: 'Begäran om handlingar avböjd',
        text: 'Myndigheten lämnade inte ut de begärda handlingarna. Skälet och rätten till ett överklagbart beslut framgår i tjänsten.',
      },
      DOCUMENT_REQUEST_EXTENDED: {
        subject: 'Begäran om handlingar tar längre tid',
        text: 'Myndigheten behöver mer tid för en begäran om handlingar.',
      },
      SUBMISSION_HANDLED: {
        subject: 'Tilläggsuppgifter behandlade',
        text: 'Myndigheten har behandlat de uppgifter som skickades.',
      },
      POWER_OF_ATTORNEY_APPROVED: {
        subject: 'Fullmakt godkänd',
        text: 'En fullmakt som du har skickat har godkänts. De ärenden som den omfattar är öppna för dig.',
      },
      POWER_OF_ATTORNEY_REJECTED: {
        subject: 'Fullmakt inte godkänd',
        text: 'En fullmakt som du har skickat godkändes inte. Skälet framgår i tjänsten.',
      },
      POWER_OF_ATTORNEY_INCOMPLETE: {
        subject: 'Fullmakt: något saknas',
        text: 'Myndigheten ber dig komplettera en fullmakt som du har skickat.',
      },
      POWER_OF_ATTORNEY_ENDED: {
        subject: 'En förbindelse till en klient har upphört',
        text: 'Ett av dina uppdrag har upphört i den här tjänsten. Varför, och på vilka andra sätt du kan fortsätta, framgår i tjänsten.',
      },
      POWER_OF_ATTORNEY_ENDING_SOON: {
        subject: 'Ett uppdrag upphör snart',
        text: 'Ett av dina uppdrag upphör av sig självt inom 60 dagar.',
      },
      SUCCESSION_PROPOSED: {
        subject: 'En fråga om ett uppdrag',
        text: 'Myndigheten frågar om du känner till att din förbindelse till en klient upphör.',
      },
      APPLICATION_LODGED: { subject: 'Ny ansökan', text: 'En ansökan för en av dina klienter har anhängiggjorts.' },
      PROCESSING_STARTED: { subject: 'Handläggningen har börjat', text: 'Myndigheten har börjat handlägga ärendet.' },
      INTERVIEW_HELD: { subject: 'Samtalet har hållits', text: 'Samtalet i ärendet har hållits.' },
      COMPLAINT_LODGED: { subject: 'Besvär anförda', text: 'Beslutet i ärendet har överklagats.' },
      REMINDER_SOON: {
        subject: 'Påminnelse: 5 arbetsdagar kvar',
        text: 'En begäran om komplettering i ärendet har inte besvarats. Fristen går ut {due}.',
      },
      REMINDER_TODAY: {
        subject: 'Påminnelse: fristen går ut i dag',
        text: 'En begäran om komplettering i ärendet har inte besvarats. Fristen går ut i dag, {due}.',
      },
    },
    address: {
      ADDRESS_CONFIRMATION: {
        subject: 'Bekräfta din e-postadress',
        text: 'Någon, förhoppningsvis du, uppgav den här adressen för meddelanden. Bekräfta den via länken eller skriv koden i din profil. Den gäller i 24 timmar. Om det inte var du behöver du inte göra något: det kommer inga fler meddelanden.',
      },
      ADDRESS_CHANGED: {
        subject: 'Meddelandena går nu till en annan adress',
        text: 'Dina meddelanden kommer inte längre hit: en annan adress har bekräftats. Om det inte var du, kontrollera din profil.',
      },
      ADDRESS_REMOVED: {
        subject: 'Meddelanden kommer inte längre hit',
        text: 'Den här adressen har tagits bort från din profil. Om det inte var du, kontrollera din profil.',
      },
    },
    digest: { subject: 'Dagens händelser', text: 'Sedan den förra sammanställningen:' },
    open: {
      case: 'Öppna ärendet',
      mandates: 'Öppna dina fullmakter',
      profile: 'Öppna din profil',
      confirm: 'Bekräfta adressen',
    },
    footer: 'Du behöver identifiera dig. Av integritetsskäl står inget mer i meddelandet. Svara inte på det: ingen läser svaren.',
    settings: 'Välj i din profil vad du får meddelanden om',
    code: 'Din kod',
  },
};
