/** A piece of the vocabulary and its logarithmic probability; a piece's place in the vocabulary is its number. */
export type Piece = readonly [text: string, score: number];

/** Splits text into the numbers of the likeliest pieces; 0 stands for characters no piece knows. */
export type SentencePiece = (text: string) => number[];

interface Node {
  readonly next: Map<string, Node>;
  piece: number;
}

const unknown = 0;
const reservedCount = 6;
const wordStart = '\u2581';

/**
 * A unigram tokeniser (Kudo 2018) that gives the pieces the Universal Sentence Encoder was published with: NFKC, a mark before each word,
 * the segmentation with the highest sum of scores. White space of any kind and length counts as one space, as in the model's training.
 */
export function createSentencePiece(vocabulary: readonly Piece[]): SentencePiece {
  const root = growTree(vocabulary);
  return (text) => {
    const words = text.normalize('NFKC').trim();
    if (words === '') return [];
    const characters = [...(wordStart + words.replace(/\s+/gu, wordStart))];
    return readBack(findBestEnds(characters, root, vocabulary));
  };
}

function growTree(vocabulary: readonly Piece[]): Node {
  const root: Node = { next: new Map(), piece: unknown };
  for (const [number, [text]] of vocabulary.entries()) {
    if (number < reservedCount) continue;
    let node = root;
    for (const character of text) {
      const next = node.next.get(character) ?? { next: new Map(), piece: unknown };
      node.next.set(character, next);
      node = next;
    }
    node.piece = number;
  }
  return root;
}

interface BestEnds {
  /** For each end position, the number of the last piece of the best segmentation up to there. */
  readonly pieces: Int32Array;
  /** For each end position, where that piece starts. */
  readonly starts: Int32Array;
}

/** Viterbi: of two segmentations equally good the later start wins, as in the published tokeniser. */
function findBestEnds(characters: readonly string[], root: Node, vocabulary: readonly Piece[]): BestEnds {
  const scores = new Float64Array(characters.length + 1).fill(Number.NEGATIVE_INFINITY);
  const pieces = new Int32Array(characters.length + 1);
  const starts = new Int32Array(characters.length + 1);
  scores[0] = 0;
  const offer = (start: number, end: number, piece: number, score: number) => {
    if (score < (scores[end] as number)) return;
    scores[end] = score;
    pieces[end] = piece;
    starts[end] = start;
  };
  for (let start = 0; start < characters.length; start += 1) {
    const before = scores[start] as number;
    let node = root.next.get(characters[start] as string);
    if (node === undefined || node.piece === unknown) offer(start, start + 1, unknown, before);
    for (let end = start + 1; node !== undefined; end += 1) {
      if (node.piece !== unknown) offer(start, end, node.piece, before + (vocabulary[node.piece]?.[1] ?? 0));
      node = node.next.get(characters[end] ?? '');
    }
  }
  return { pieces, starts };
}

/** Neighbouring unknown characters become one unknown piece. */
function readBack({ pieces, starts }: BestEnds): number[] {
  const found: number[] = [];
  for (let end = pieces.length - 1; end > 0; end = starts[end] as number) {
    const piece = pieces[end] as number;
    if (piece !== unknown || found.at(-1) !== unknown) found.push(piece);
  }
  return found.reverse();
}
