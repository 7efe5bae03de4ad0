import { type Line, pdf, rule, type Stroke } from './pdf.ts';

export interface Paper {
  form: 'POWER_OF_ATTORNEY' | 'DISTRICT_COURT_ORDER';
  /** In Latin letters. */
  client: string;
  /** ISO. */
  dateOfBirth: string;
  holder: string;
  capacity: string;
  /** ISO. */
  signedOn: string;
}

const day = (iso: string) => iso.split('-').reverse().map(Number).join('.');

/** A signed power of attorney, or a district court's order, as one page in Finnish. */
export function paperOf(paper: Paper): { fileName: string; content: Buffer } {
  const isOrder = paper.form === 'DISTRICT_COURT_ORDER';
  const title = isOrder ? 'Käräjäoikeuden päätös' : 'Valtakirja';
  const lines = isOrder ? order(paper) : powerOfAttorney(paper);
  const signatory = isOrder ? 'Käräjätuomari T. Tuomari' : paper.client;
  lines.push(
    { x: 25, y: 196, text: `Helsingissä ${day(paper.signedOn)}` },
    { x: 25, y: 226, text: isOrder ? 'Käräjätuomarin allekirjoitus' : 'Valtuuttajan allekirjoitus', size: 8 },
    { x: 25, y: 231, text: signatory, size: 10 },
    { x: 25, y: 279, text: 'Edustan esittelyaineistoa: tekaistu asiakirja, ei kenenkään oikea.', size: 8 },
  );
  return {
    fileName: `${isOrder ? 'paatos' : 'valtakirja'}-${day(paper.signedOn)}.pdf`,
    content: pdf(`${title} (esittely)`, lines, [rule(25, 185, 46), rule(25, 105, 222), ...signature(signatory)]),
  };
}

const paragraph = (y: number, ...texts: string[]): Line[] => texts.map((text, n) => ({ x: 25, y: y + n * 6.2, text }));

function powerOfAttorney({ client, dateOfBirth, holder, capacity, signedOn }: Paper): Line[] {
  return [
    { x: 25, y: 38, text: 'VALTAKIRJA', size: 22, bold: true },
    { x: 140, y: 38, text: `Päivätty ${day(signedOn)}`, size: 10 },
    { x: 25, y: 62, text: 'Valtuuttaja', size: 9, bold: true },
    ...paragraph(69, client, `Syntynyt ${day(dateOfBirth)}`),
    { x: 25, y: 92, text: 'Valtuutettu', size: 9, bold: true },
    ...paragraph(99, holder, capacity),
    ...paragraph(
      124,
      'Valtuutan edellä mainitun henkilön edustamaan minua kaikissa Maahanmuuttovirastossa',
      'vireillä olevissa ja vireille tulevissa asioissani, saamaan niitä koskevat tiedot ja asiakirjat',
      'sekä toimittamaan lisäselvityksiä puolestani, myös sähköisessä asiointipalvelussa.',
    ),
    ...paragraph(
      150,
      'Valtuutus on voimassa toistaiseksi. Voin peruuttaa sen milloin tahansa ilmoittamalla siitä',
      'viranomaiselle. Olen ymmärtänyt tämän valtakirjan sisällön, joka on käännetty minulle.',
    ),
  ];
}

function order({ client, dateOfBirth, holder, capacity, signedOn }: Paper): Line[] {
  return [
    { x: 25, y: 32, text: 'HELSINGIN KÄRÄJÄOIKEUS', size: 10, bold: true },
    { x: 25, y: 41, text: 'PÄÄTÖS', size: 20, bold: true },
    { x: 140, y: 41, text: day(signedOn), size: 10 },
    { x: 25, y: 60, text: 'Asia', size: 9, bold: true },
    ...paragraph(67, 'Edustajan määrääminen ilman huoltajaa olevalle lapselle'),
    { x: 25, y: 84, text: 'Lapsi', size: 9, bold: true },
    ...paragraph(91, client, `Syntynyt ${day(dateOfBirth)}`),
    { x: 25, y: 112, text: 'Ratkaisu', size: 9, bold: true },
    ...paragraph(
      119,
      `Käräjäoikeus määrää lapselle edustajaksi: ${holder} (${capacity.toLowerCase()}).`,
      'Edustaja käyttää huoltajalle kuuluvaa puhevaltaa lapsen henkilöä ja varallisuutta',
      'koskevissa asioissa.',
    ),
    ...paragraph(146, 'Määräys on voimassa toistaiseksi, kuitenkin enintään siihen asti, kun lapsi täyttää 18 vuotta.'),
  ];
}

/** A scrawl above the line: the same name always signs the same way. */
function signature(name: string): Stroke[] {
  let state = [...name].reduce((sum, char) => (Math.imul(sum, 31) + (char.codePointAt(0) ?? 0)) >>> 0, 7);
  const chance = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const base = 219;
  const from: [number, number] = [28, base - 4];
  const curves: Stroke['curves'][number][] = [];
  let x = from[0];
  for (let letter = 0; letter < 8 + (name.length % 6); letter++) {
    const tall = letter === 0 || chance() < 0.3 ? 9 + chance() * 4 : 3 + chance() * 2;
    const dip = chance() < 0.15 ? 5 : 0.5;
    const step = 2.2 + chance() * 2.6;
    curves.push([x + step * 0.2, base - tall, x + step * 0.9, base - tall, x + step * 0.55, base - tall * 0.35]);
    x += step;
    curves.push([x - step * 0.5, base + dip, x - step * 0.1, base + dip, x, base - 1 - chance() * 2]);
  }
  const flourish: Stroke = {
    from: [x - 4, base + 1.5],
    curves: [[x + 2, base - 3, x + 9, base + 2, x + 14, base - 4]],
    width: 0.35,
    ink: true,
  };
  return [{ from, curves, width: 0.45, ink: true }, flourish];
}
