// Files shared from another application, put into the form that adds an invitation.

const SHARED = "afterview-shared";
const form = document.querySelector("form[data-shared]");

async function begin() {
  const cache = await caches.open(SHARED);
  const files = new DataTransfer();
  for (const request of await cache.keys()) {
    const kept = await cache.match(request);
    const name = decodeURIComponent(kept.headers.get("X-Name") ?? "shared");
    files.items.add(new File([await kept.blob()], name, { type: kept.headers.get("Content-Type") ?? "" }));
  }
  if (!files.files.length) return;
  form.elements.files.files = files.files;
  const names = [...files.files].map((file) => file.name).join(", ");
  document.getElementById("shared").textContent = `${form.dataset.shared} ${names}`;
  form.addEventListener("submit", () => void caches.delete(SHARED));
}

if (form && "caches" in window) void begin();
