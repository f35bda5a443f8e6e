/** The browser's own file system, in memory: what happy-dom lacks. Made to fail with an error's name. */
export function ownFiles(failure?: string) {
  const files = new Map<string, string>();
  const fileHandle = (name: string) => ({
    getFile: async () => new File([files.get(name) ?? ''], name),
    async createWritable() {
      let text = '';
      return {
        async write(piece: string | Blob) {
          if (failure) throw new DOMException('no', failure);
          text += typeof piece === 'string' ? piece : await piece.text();
        },
        async close() {
          files.set(name, text);
        },
        async abort() {},
      };
    },
  });
  const getFileHandle = async (name: string, { create = false } = {}) => {
    if (!create && !files.has(name)) throw new DOMException('none', 'NotFoundError');
    if (create && !files.has(name)) files.set(name, '');
    return fileHandle(name);
  };
  return { files, storage: { getDirectory: async () => ({ getFileHandle }) } };
}
