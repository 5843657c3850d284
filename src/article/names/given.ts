/** Given names that only men, or only women, commonly bear in English-language news. Names of both are left out on purpose. */

const men = `Aaron Abdul Abdullah Abraham Adam Adebayo Adrian Ahmed Aidan Ajay Alan Albert Alec Aleksandr Alexander
  Alexei Alfie Alfred Ali Alistair Allan Allen Amit Anders Andreas Andrei Andrew Andy Angus Anil Anthony Anton Antonio
  Archie Arjun Arne Arnold Arthur Arturo Arun Ashok Barack Barney Barry Ben Benjamin Bernard Bert Bill Bjorn Bob Bobby
  Boris Brad Brendan Brett Brian Bruce Bryan Callum Carl Carlos Cathal Cedric Charles Charlie Chidi Christopher Chukwuma
  Ciaran Clement Cliff Clifford Clive Colin Colm Conor Cormac Craig Cyril Daniel Danny Darren Dave David Dean Declan
  Deepak Denis Dennis Derek Dermot Des Desmond Diarmuid Diego Dietrich Dimitri Dmitry Dominic Don Donal Donald Doug
  Dougal Douglas Dragan Duncan Dylan Eamon Ed Eddie Edgar Edmund Eduardo Edward Edwin Einar Elijah Emeka Emmanuel Eoin
  Eric Ernest Ernie Ethan Eugene Evan Ewan Ezekiel Farid Felix Fergus Fernando Finlay Finn Francis Francisco Frank Fred
  Freddie Frederick Gabor Gareth Gary Gavin Gene Geoff Geoffrey George Gerald Gerard Giovanni Giuseppe Glenn Goran Gord
  Gordon Graeme Graham Greg Gregory Gunnar Gus Guy Hamish Hank Hans Harold Harry Harvey Hassan Hector Heinrich Henrik
  Henry Herbert Horace Howard Hubert Hugh Hugo Hussein Ian Ibrahim Igor Imran Imtiaz Isaac Istvan Ivan Ivor Jack Jacob
  Jacques Jake Jakub James Janos Jason Javier Jeff Jeffrey Jens Jeremy Jerome Jim Jimmy Joaquín Joe Joel Johan John
  Johnny Jonas Jonathan Jorge José Jose Joseph Josh Joshua Juan Julian Justin Karel Karl Keith Ken Kenneth Kenny Kev
  Kevin Klaus Knut Kofi Kumar Kurt Kwabena Kwame Larry Lars Laszlo Lawrence Len Lenny Leon Leonard Leopold Liam Lionel
  Lloyd Louis Luca Lucas Luis Luke Magnus Mahmoud Malachi Malachy Malcolm Manuel Marcel Marco Marcus Marek Mario Mark
  Martin Marvin Matt Matthew Maurice Max Mervyn Micah Michael Mick Miguel Mike Mikhail Mohamed Mohammad Mohammed
  Muhammad Murray Musa Mustafa Nathan Naveed Neil Nev Neville Niall Nicholas Nick Nigel Nikolai Noah Noel Norman Oisin
  Olaf Oleg Oliver Olu Omar Oscar Osman Otto Owen Paddy Padraig Patrick Paul Pavel Pawel Pedro Percy Peter Phil Philip
  Phillip Pierre Piotr Prakash Rafiq Rahul Raj Rajesh Rakesh Ralph Ramesh Ranald Rashid Ravi Ray Raymond Reg Reginald
  Reuben Ricardo Richard Rick Rishi Rob Robert Roberto Rod Roger Roland Ron Ronald Ronnie Rory Roy Ruairi Rupert Russell
  Ryan Samuel Sandeep Sanjay Scott Sean Seán Sebastian Sergei Sergey Seth Shane Shaun Sid Siddharth Sidney Simon Solomon
  Stan Stanley Stefan Stephen Steve Steven Stewart Stuart Sunil Suresh Sven Tadhg Taiwo Tariq Ted Terence Theodore
  Thomas Tim Timothy Tobias Toby Todd Tom Tomasz Tommy Tony Travis Trev Trevor Tunde Vic Victor Vijay Vikram Viktor
  Vincent Vladimir Volodymyr Walter Warren Wayne Wesley Wilbur Wilfred Will William Willie Winston Wiremu Xavier Yuri
  Yusuf Zachary Zoltan Zoran`;

const women = `Abigail Ada Adele Agnes Agnieszka Aisha Aisling Akosua Alexandra Alice Alison Amanda Amber Amelia Amina
  Amy Ana Anastasia Angela Anita Anjali Ann Anna Anne Anneliese Annie Aoife Astrid Audrey Barbara Beatrice Bernadette
  Beth Betty Beverley Birgit Blanche Brenda Bridget Brigid Briony Camilla Carla Carmen Carol Caroline Carolyn Catherine
  Cathy Cecilia Chantal Charlotte Cheryl Chiamaka Chloe Christina Christine Ciara Claire Clara Clare Claudia Constance
  Cora Cordelia Cynthia Daphne Dawn Deborah Deirdre Delia Denise Diana Diane Divya Dolores Donna Dora Doreen Doris
  Dorothy Edith Edna Eileen Eilidh Elaine Eleanor Elena Elisabeth Eliza Elizabeth Ella Ellen Elsa Elsie Emily Emma Enid
  Erica Erin Esme Esther Ethel Etta Eunice Eva Eve Fatima Fatou Ffion Fiona Flora Florence Frances Francesca Freya
  Gabriella Gail Gemma Geraldine Gertrude Gillian Ginny Gladys Gloria Grace Gráinne Greta Gwen Gwyneth Hannah Harriet
  Hattie Hazel Heather Heidi Helen Helena Henrietta Hilary Hilda Holly Ida Ilona Ilse Imogen Inga Ingrid Irene Irina
  Iris Isabel Isabella Isla Ivana Ivy Jacqueline Jane Janet Janice Jasmine Jenna Jennifer Jenny Jess Jessica Jill Joanna
  Joanne Josephine Joyce Judith Judy Julia Julie June Karen Katarzyna Kate Katherine Kathleen Kathryn Katie Kavita Kim
  Kirsten Kirsty Lakshmi Laura Lauren Leah Leanne Leela Lily Linda Lisa Liz Lizzie Lorraine Louise Lucia Lucy Ludmila
  Lydia Lynn Madeleine Maeve Magda Mairead Mandy Margaret Margot Maria Marian Marie Marilyn Marit Marjorie Marnie Marta
  Martha Mary Matilda Maud Maureen Mavis Meera Megan Meghan Melanie Melissa Mercy Michelle Mildred Miriam Moira Molly
  Mona Monica Morag Muriel Myra Nadia Nancy Naomi Natalia Natalie Natasha Ngozi Niamh Nicole Nina Nora Olga Olive Olivia
  Orla Pamela Patricia Paula Pauline Peggy Penelope Penny Philippa Phoebe Phyllis Polly Pooja Priscilla Priti Priya
  Rachel Radka Rebecca Rhoda Rita Rohini Róisín Roisin Rosa Rosalind Rose Rosemary Rosie Ruby Ruth Sally Samantha Sandra
  Saoirse Sara Sarah Shabnam Sheila Shirley Sigrid Sinéad Sinead Siobhan Sofia Solveig Sonia Sophia Sophie Stella
  Stephanie Sue Sunita Susan Susannah Suzanne Svetlana Sylvia Tamara Tamsin Teresa Tessa Thelma Theresa Therese Tina Una
  Ursula Valerie Vanessa Vera Verity Veronica Victoria Violet Vivienne Wanjiku Wendy Wilma Winifred Winnie Yasmin Yvette
  Yvonne Zainab Zara Zoe Zuzana`;

const listed = (names: string) => names.split(/\s+/).filter(Boolean);

/** What a given name says of the pronoun of whoever bears it. */
export const pronounOf: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ...listed(men).map((name) => [name, 'he'] as const),
  ...listed(women).map((name) => [name, 'she'] as const),
]);
