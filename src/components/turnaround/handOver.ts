/** A name that says nothing of shows, days or campaigns. */
const fileName = 'hours.png';

/**
 * Hands a picture to the phone's own sharing, where there is one, else saves it as a file. Closing
 * the phone's list of apps is an answer, not a failure.
 */
export async function handOver(picture: Blob): Promise<void> {
  const file = new File([picture], fileName, { type: picture.type });
  // Older browsers have neither; the types know only the newest.
  const canShare = 'canShare' in navigator && navigator.canShare({ files: [file] });
  if (canShare) {
    try {
      await navigator.share({ files: [file] });
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
    }
    return;
  }
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // A browser reads the picture after the click: without its address at once, it saves nothing.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
