# Each step is laid out and told; a step that the trainer refuses ends the play.
for each in "$here"/honest/*/; do
    step "${each%/}"
done
kata check
