"""The pages: thin. A view calls one service and renders what it answers."""
