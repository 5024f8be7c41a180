import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../styles/global.css';
import './desk.css';
import { DeskApp } from './DeskApp.tsx';

/** Written in by the build: the organizers' public keys. */
declare const deskRecipients: readonly string[];

const place = document.getElementById('desk');
if (!place) throw new Error('the page has no element with the id "desk"');
const root = createRoot(place);
root.render(
  <StrictMode>
    <DeskApp recipients={deskRecipients} />
  </StrictMode>,
);

// A browser may keep a page it has left, to come back to: nothing of ours stays in it.
addEventListener('pagehide', () => root.unmount());
addEventListener('pageshow', (event) => {
  if (event.persisted) location.reload();
});
