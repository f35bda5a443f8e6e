/** What a link to hand over says of itself. */
export const linkWords = {
  link: 'Link',
  copyLink: 'Copy link',
  linkCopied: 'The link is copied.',
  linkNotCopied: 'This browser would not copy. Select the link and copy it yourself.',
  qrCode: 'QR code of the link',
  linkTooLongForQr: 'The link is too long for a QR code. Send it as a link or a file.',
} as const;
