// The passkey ceremony, the code of an invitation, and instants on the reader's own clock.
// All else works without a script. Nothing here writes markup: only text and values of fields.
'use strict';

const bytes = (text) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));

const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

const named = (list) => (list ?? []).map((it) => ({ ...it, id: bytes(it.id) }));

// Written out, since older browsers lack parseRequestOptionsFromJSON and toJSON.
function asked(options) {
  const publicKey = { ...options, challenge: bytes(options.challenge) };
  if (options.allowCredentials) publicKey.allowCredentials = named(options.allowCredentials);
  if (options.excludeCredentials) publicKey.excludeCredentials = named(options.excludeCredentials);
  if (options.user) publicKey.user = { ...options.user, id: bytes(options.user.id) };
  return { publicKey };
}

function answered({ id, rawId, type, authenticatorAttachment, response }) {
  const said = { clientDataJSON: text(response.clientDataJSON) };
  if (response.attestationObject) {
    said.attestationObject = text(response.attestationObject);
    said.transports = response.getTransports?.() ?? [];
  } else {
    said.authenticatorData = text(response.authenticatorData);
    said.signature = text(response.signature);
    if (response.userHandle) said.userHandle = text(response.userHandle);
  }
  return { id, rawId: text(rawId), type, authenticatorAttachment, clientExtensionResults: {}, response: said };
}

function show(form, when) {
  for (const line of form.querySelectorAll('[data-when]')) line.hidden = line.dataset.when !== when;
}

function failed(form, error) {
  const known = ['NotAllowedError', 'InvalidStateError', 'SecurityError'].includes(error?.name);
  show(form, known ? error.name : 'failed');
}

async function ceremony(form, button) {
  button.disabled = true;
  show(form, 'waiting');
  try {
    const options = asked(JSON.parse(form.dataset.options));
    const given = form.dataset.passkey === 'create'
      ? await navigator.credentials.create(options)
      : await navigator.credentials.get(options);
    form.elements.credential.value = JSON.stringify(answered(given));
    form.submit();
  } catch (error) {
    failed(form, error);
    button.disabled = false;
  }
}

for (const form of document.querySelectorAll('form[data-passkey]')) {
  const button = form.querySelector('button');
  if (!window.PublicKeyCredential) {
    show(form, 'unsupported');
    continue;
  }
  button.disabled = false;
  form.addEventListener('submit', (pressed) => {
    pressed.preventDefault();
    if (!button.disabled) ceremony(form, button);
  });
}

// The code stands behind the # of the link, where no server and no proxy sees it.
for (const field of document.querySelectorAll('input[data-from-hash]')) {
  if (location.hash.length < 2) continue;
  field.value = decodeURIComponent(location.hash.slice(1));
  history.replaceState(null, '', location.pathname + location.search);
}

const own = new Intl.DateTimeFormat(document.documentElement.lang, {
  dateStyle: 'medium', timeStyle: 'short',
});
for (const place of document.querySelectorAll('time + .own')) {
  const at = new Date(place.previousElementSibling.dateTime);
  if (Number.isNaN(at.getTime())) continue;
  place.querySelector('bdi').textContent = own.format(at);
  place.hidden = false;
}

document.querySelector('.faults')?.focus();
