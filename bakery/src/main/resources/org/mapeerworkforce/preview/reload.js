// Reloads this page when it is baked anew, and shows over it what is wrong with the words.
(() => {
  'use strict';
  const events = '/_preview/events/' + document.currentScript.dataset.version + location.pathname;
  const host = document.createElement('div');
  const box = host.attachShadow({mode: 'open'});
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    section { position: fixed; inset: auto 1rem 1rem; z-index: 9; max-height: 60vh; overflow: auto; padding: 1rem 1.5rem;
      font: 1rem/1.5 system-ui, sans-serif; color: #1d1d1b; background: #fff8e7; border: 3px solid #a3241b; border-radius: .5rem }
    h2 { margin: 0 0 .5rem; font-size: 1.25rem }
    ol { margin: 0 0 1rem; padding-left: 1.5rem }
    pre { margin: .25rem 0 .75rem; padding: .5rem; overflow: auto; background: #fff; border: 1px solid }
    button { min-height: 44px; padding: 0 1rem; font: inherit }
    @media print { section { display: none } }`);
  box.adoptedStyleSheets = [sheet];

  // Words from files come in as text only, never as HTML.
  const element = (name, text) => Object.assign(document.createElement(name), {textContent: text});

  const item = (sentence, line, corrected) => {
    const item = element('li', sentence);
    if (line) item.append(element('pre', line));
    if (corrected) item.append(element('pre', 'Write: ' + corrected));
    return item;
  };

  const show = faults => {
    host.remove();
    if (faults.length === 0 || document.getElementById('preview-faults')) return;
    const section = document.createElement('section');
    const list = document.createElement('ol');
    const hide = element('button', 'Hide until the next change');
    section.setAttribute('role', 'alert');
    hide.onclick = () => host.remove();
    for (let i = 0; i < faults.length; i += 3) list.append(item(faults[i], faults[i + 1], faults[i + 2]));
    section.append(element('h2', 'Not right yet'), list, hide);
    box.replaceChildren(section);
    document.body.append(host);
  };

  let stream;
  const listen = () => {
    stream?.close();
    // A browser opens six connections to one server: a page that nobody sees gives its own back.
    if (document.hidden) return;
    stream = new EventSource(events);
    stream.addEventListener('reload', () => { stream.close(); location.reload(); });
    stream.addEventListener('faults', event => show(event.data ? event.data.split('\n') : []));
    // A browser that has given up is asked again: the preview may only be starting anew.
    stream.onerror = () => { if (stream.readyState === EventSource.CLOSED) setTimeout(listen, 1000); };
  };
  document.addEventListener('visibilitychange', listen);
  listen();
})();
