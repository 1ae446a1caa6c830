// The one script of the site, on the two pages that meet a passkey. It has the browser ask for one and sends what that says as a form;
// without it those pages stay as they are, and links by e-mail sign in.
for (const form of document.querySelectorAll('form[data-passkey]')) {
  const { passkey, question, origin } = form.dataset
  const isHere = location.origin === origin
  const elsewhere = document.querySelector('[data-passkey-elsewhere]')
  if (!isHere && elsewhere) elsewhere.hidden = false
  const knows = typeof PublicKeyCredential === 'function' && 'parseRequestOptionsFromJSON' in PublicKeyCredential
  if (!isHere || !knows) continue
  form.hidden = false
  const without = document.querySelector('[data-passkey-without]')
  if (without) without.hidden = true
  const said = form.querySelector('[role=status]')
  form.addEventListener('submit', async (event) => {
    // Without a name it is refused anyway, and a passkey would lie on the device that nobody knows.
    if (passkey === 'add' && form.elements.name.value.trim() === '') return
    event.preventDefault()
    said.textContent = 'Your browser asks you for your passkey.'
    try {
      const asked = JSON.parse(question)
      const credential =
        passkey === 'add'
          ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(asked) })
          : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(asked) })
      form.elements.credential.value = JSON.stringify(credential)
      form.submit()
    } catch (error) {
      said.textContent =
        error.name === 'InvalidStateError'
          ? 'This device has a passkey for your account already.'
          : 'No passkey was given. You can try again, or use a link by e-mail.'
    }
  })
}
