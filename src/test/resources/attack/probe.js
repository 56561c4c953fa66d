// Runs before anything else in every document, and notes what must not happen.
(() => {
  if (window.__notes) {
    return;
  }
  const notes = [];
  const note = what => notes.push(location.pathname + ': ' + what);
  Object.defineProperty(window, '__notes', {value: notes});
  Object.defineProperty(window, '__pwned', {set: () => note('script ran')});
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) {
    window[name] = () => note('script called ' + name);
  }
  addEventListener('error', event => event.message && note('error ' + event.message), true);
  addEventListener('submit', event => note('form was sent'), true);
  document.addEventListener('securitypolicyviolation', event =>
    note('policy broken: ' + event.violatedDirective + ' ' + event.blockedURI));
  // A link to the web or to a new mail may be clicked, but need not be followed.
  addEventListener('click', event => {
    const link = event.target.closest('a');
    const address = link && new URL(link.href.baseVal ?? link.href, link.baseURI).href;
    if (/^(https?:|mailto:\?)/.test(address)) {
      event.preventDefault();
    }
  }, true);
})();
