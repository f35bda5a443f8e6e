import { spawnSync } from 'node:child_process';

const programs = ['pdfinfo', 'pdffonts', 'pdftotext', 'pdfimages', 'pdftoppm'];

const isThere = (/** @type {string} */ program) => !spawnSync(program, ['-v']).error;

/** Sees to the programs that look at PDF files from outside, by the package manager where that works. */
export function ensurePoppler() {
  if (programs.every(isThere)) return;
  console.log('No poppler here yet. Installing it ...');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const words of [['update'], ['install', '-y', '--no-install-recommends', 'poppler-utils']]) {
    spawnSync('apt-get', words, { stdio: 'inherit', env });
  }
  if (programs.every(isThere)) return;
  throw new Error('The PDF tests need poppler-utils. Install it by hand and run this again.');
}
