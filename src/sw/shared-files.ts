import { registerRoute } from 'workbox-routing';
import { sharedFiles } from '../core/import/shared-files';

declare const self: ServiceWorkerGlobalScope;

const inScope = (path: string) => new URL(path, self.registration.scope).href;

/** What a share sheet sends: files, or the text of one. */
function filesOf(form: FormData): File[] {
  const files = form.getAll('files').filter((part) => part instanceof File);
  const text = form.get('text');
  return typeof text === 'string' && text !== '' ? [...files, new File([text], '')] : files;
}

async function keep(files: readonly File[]): Promise<void> {
  await caches.delete(sharedFiles.store);
  const store = await caches.open(sharedFiles.store);
  await Promise.all(
    files.map((file, index) =>
      store.put(
        inScope(`${sharedFiles.path}/${index}`),
        new Response(file, {
          headers: { [sharedFiles.nameHeader]: encodeURIComponent(file.name) },
        }),
      ),
    ),
  );
}

/** Keeps what the share sheet hands over and opens the page that takes it. */
export function keepSharedFiles(): void {
  registerRoute(
    ({ url }) => url.href === inScope(sharedFiles.path),
    async ({ request }) => {
      const page = await request
        .formData()
        .then(async (form) => keep(filesOf(form)))
        .then(
          () => sharedFiles.page,
          () => sharedFiles.failedPage,
        );
      return Response.redirect(inScope(page), 303);
    },
    'POST',
  );
}
